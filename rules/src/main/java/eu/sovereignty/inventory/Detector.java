package eu.sovereignty.inventory;

/**
 * Looks for one kind of trace in one kind of file. Each thread of a scan has its own, so that it holds no state between files that
 * changes what is found, unless it is listed as one that needs them together: {@link #finish}.
 */
interface Detector {

    /** Its name in reports: lower case with hyphens. */
    String name();

    /** What it is given of a file. */
    Content content();

    /** Whether it looks at a file, by its path alone. */
    boolean reads(SourceFile file);

    /**
     * Looks at a file. May throw on input that is broken beyond its tolerance: the file is then listed as broken, and what was
     * sighted before counts.
     */
    void look(SourceFile file, Sightings into);

    /**
     * Told once, when everything was looked at: for what one file says and another one explains. Detectors are made for one
     * scan, and keep for this moment no more than names and places.
     */
    default void finish(Sightings into) {}

    /** How much of a file a detector needs. */
    enum Content {
        /** The text of files in which some anchor of the catalogue stands; binary files are left out. */
        ANCHORED_TEXT,
        /** The text of such files in which also some anchor of a host or of a path of models stands. */
        TEXT_WITH_HOSTS,
        /** The text of such files in which also the beginning of a key stands. */
        TEXT_WITH_KEYS,
        /** The text, whatever stands in it: for files whose own names say enough, and for those that are few. */
        TEXT,
        /** The bytes of files in which some anchor of the catalogue stands. */
        ANCHORED_BYTES,
        /** The first bytes: the file may be of any size. */
        HEAD
    }
}
