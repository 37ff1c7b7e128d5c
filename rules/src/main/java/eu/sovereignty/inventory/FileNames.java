package eu.sovereignty.inventory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which files a detector may read, by their names: wider than {@link Detector#reads}, and answered without the detector, so that
 * one that has nothing to read is not even loaded.
 *
 * @param anyEnding whether names with every ending are meant
 * @param endings see {@link SourceFile#extension}
 * @param parts texts of which one stands in the path of other files that are meant
 * @param large size in bytes from which on every file is meant
 */
record FileNames(boolean anyEnding, Set<String> endings, List<String> parts, long large) {

    private static final String SEPARATOR = " ";

    FileNames {
        endings = Set.copyOf(endings);
        parts = List.copyOf(parts);
    }

    /** Every file. */
    static FileNames any() {
        return new FileNames(true, Set.of(), List.of(), 0);
    }

    /** Names with one of these endings, which stand between blanks. */
    static FileNames ending(String endings) {
        return new FileNames(false, Set.of(endings.split(SEPARATOR, -1)), List.of(), Long.MAX_VALUE);
    }

    /** Paths in which one of these texts stands. */
    static FileNames with(String... texts) {
        return new FileNames(false, Set.of(), List.of(texts), Long.MAX_VALUE);
    }

    /** And names without an ending. */
    FileNames orWithoutEnding() {
        Set<String> more = new HashSet<>(endings);
        more.add("");
        return new FileNames(anyEnding, more, parts, large);
    }

    /** And paths in which one of these texts stands. */
    FileNames orWith(String... texts) {
        return new FileNames(anyEnding, endings, List.of(texts), large);
    }

    /** And files of this size or above it. */
    FileNames orFrom(long bytes) {
        return new FileNames(anyEnding, endings, parts, bytes);
    }

    /** Whether a file with this ending may be meant. */
    boolean mayHave(String ending) {
        return anyEnding || endings.contains(ending) || !parts.isEmpty() || large != Long.MAX_VALUE;
    }

    /** Whether a file is meant. */
    boolean have(SourceFile file) {
        return anyEnding || endings.contains(file.extension()) || file.size() >= large || hasPart(file.path());
    }

    private boolean hasPart(String path) {
        for (String part : parts) {
            if (path.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
