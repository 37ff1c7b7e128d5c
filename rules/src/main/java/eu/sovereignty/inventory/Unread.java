package eu.sovereignty.inventory;

/**
 * A file, or a part of one, that was not read, and why.
 *
 * @param path below the root, with forward slashes
 * @param detail figure of the limit, or what is broken; may be empty
 */
public record Unread(String path, Reason reason, String detail) implements Comparable<Unread> {

    /** Why something was not read. */
    public enum Reason {
        /** Larger than what is read of one file. */
        TOO_LARGE,
        /** No text, and not of a format that is understood. */
        BINARY,
        /** An archive, which is not opened, or not opened so deep. */
        ARCHIVE,
        /** Bytes that are not text of the encoding that the file must have. */
        ENCODING,
        /** Not of the format that its name says. */
        BROKEN,
        /** A symbolic link, which is not followed. */
        LINK,
        /** The system does not let it be read. */
        UNREADABLE,
        /** Beyond what is read of one repository: number of files, depth, bytes in all. */
        LIMIT,
        /** A file that a build excludes from version control. */
        IGNORED
    }

    @Override
    public int compareTo(Unread other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : reason.compareTo(other.reason);
    }
}
