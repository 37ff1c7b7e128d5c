package eu.sovereignty.inventory;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The {@code pom.xml} of one tree: a parent is asked for by each of its modules, and read once. */
final class Poms {

    private static final int MOST_BYTES = 4 << 20;
    /** Of files whose projects are kept; further ones are read each time. */
    private static final long MOST_KEPT = 8L << 20;

    private final Map<String, Optional<Pom>> known = new HashMap<>();
    private long kept;

    /**
     * What a file says.
     *
     * @throws IllegalArgumentException when it is broken
     */
    Pom read(SourceFile file) {
        return known.getOrDefault(file.path(), Optional.empty()).orElseGet(() -> PomReader.read(file.bytes()));
    }

    /** What a file says; nothing where it is broken, cannot be read, or is larger than any project. */
    Optional<Pom> tolerant(SourceFile file) {
        Optional<Pom> before = known.get(file.path());
        if (before != null) {
            return before;
        }
        Optional<Pom> read = unlessBroken(file);
        if (kept + file.size() <= MOST_KEPT) {
            kept += file.size();
            known.put(file.path(), read);
        }
        return read;
    }

    private static Optional<Pom> unlessBroken(SourceFile file) {
        try {
            return file.size() > MOST_BYTES ? Optional.empty() : Optional.of(PomReader.read(file.bytes()));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
