package eu.sovereignty.verdict;

import eu.sovereignty.law.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which severity on something stops the build, as a parameter says it. */
public enum Threshold {
    BLOCKER,
    MAJOR,
    MINOR,
    NEVER;

    /** The threshold of a word, whatever its case. */
    public static Optional<Threshold> of(String word) {
        return Arrays.stream(values())
                .filter(threshold -> threshold.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The threshold for undetermined outcomes, where {@code true} means blockers and {@code false} never. */
    public static Optional<Threshold> ofUndetermined(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(BLOCKER);
            case "false" -> Optional.of(NEVER);
            default -> of(word);
        };
    }

    /** The words that {@link #of} knows. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Threshold::word).toList();
    }

    /** How it is written: {@code blocker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The least severity that stops; empty for {@link #NEVER}. */
    Optional<Severity> severity() {
        return this == NEVER ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
