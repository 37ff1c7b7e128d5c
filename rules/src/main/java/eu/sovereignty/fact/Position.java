package eu.sovereignty.fact;

/**
 * A place in a file that was read.
 *
 * @param file path as shown to the reader, relative to the base directory where it lies below it
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in Unicode characters (code points), without a byte order mark; 0 when the file as a whole is meant
 * @param pointer JSON Pointer (RFC 6901) of the value; empty for the whole document
 */
public record Position(String file, int line, int column, String pointer) {

    /** A whole file. */
    public static Position of(String file) {
        return new Position(file, 0, 0, "");
    }

    /** {@code file:line:column}, or the file alone. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
