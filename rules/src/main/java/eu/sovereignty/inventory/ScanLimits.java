package eu.sovereignty.inventory;

/**
 * What a scan may cost. A limit that is reached is listed as {@link Unread}.
 *
 * @param files in all
 * @param depth of folders below the root
 * @param fileBytes of one file that is read whole
 * @param bytes in all
 * @param sightings in all
 */
public record ScanLimits(int files, int depth, int fileBytes, long bytes, int sightings) {

    /** Above any honest repository that a team builds; reached, it takes seconds, not minutes. */
    public static final ScanLimits DEFAULT = new ScanLimits(100_000, 64, 4 << 20, 2L << 30, 100_000);
}
