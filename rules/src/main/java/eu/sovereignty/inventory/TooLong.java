package eu.sovereignty.inventory;

/** Ends the reading of a file that costs more than a limit; the scan lists the file with the figure. */
final class TooLong extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    TooLong(int limit) {
        super("", null, false, false);
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
