package eu.sovereignty.manifest;

/** Where evidence is. Files are looked at, addresses are never opened, references are "declared, not verifiable here". */
public sealed interface Reference {

    /** As written in the manifest. */
    String written();

    /** Declared: there is none. */
    record None() implements Reference {
        @Override
        public String written() {
            return "none";
        }
    }

    /**
     * A file or folder below the base directory.
     *
     * @param written path with {@code /}, relative to the base directory
     * @param sha256 of the content in lower-case hexadecimal; empty when it is not a readable, non-empty file
     */
    record File(String written, State state, String sha256) implements Reference {}

    /** A web address, shown and never opened. */
    record Address(String written) implements Reference {}

    /** An entry of another system, after {@code ref:}. */
    record Elsewhere(String written) implements Reference {}

    /** What was found where a file was declared. */
    enum State {
        PRESENT,
        EMPTY,
        ABSENT,
        /** A link that leads out of the base directory: not followed. */
        OUTSIDE,
        UNREADABLE,
        /** The manifest itself, or a folder that holds it: whoever names it names nothing. */
        NOT_EVIDENCE
    }
}
