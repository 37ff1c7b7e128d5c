package eu.sovereignty.document;

/**
 * What a document may cost; a limit that is reached is a problem with its figure, never a silent cut.
 *
 * @param bytes size of the file
 * @param depth of nesting
 * @param nodes values in all
 * @param text characters of one value
 */
public record Limits(int bytes, int depth, int nodes, int text) {

    /** For manifests, policies, catalogues and cards: far above any honest document. */
    public static final Limits DOCUMENT = new Limits(1 << 20, 32, 50_000, 20_000);

    /** For files of repositories, which other programs read. */
    public static final Limits FOREIGN = new Limits(4 << 20, 64, 200_000, Integer.MAX_VALUE);
}
