package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import eu.sovereignty.verdict.Status;

/** Signs that tell results, truths and statuses apart without colour; words always stand beside them. */
final class Marks {

    private Marks() {}

    static String of(Result result) {
        return switch (result) {
            case FAILED -> "✕";
            case UNDETERMINED -> "?";
            case REVIEW -> "◆";
            case NOTICE -> "i";
            case PASSED -> "✓";
            case NOT_APPLICABLE -> "–";
            case NOT_YET_APPLICABLE -> "→";
        };
    }

    /** For {@code true}, {@code false} or {@code unknown}. */
    static String ofTruth(String truth) {
        return switch (truth) {
            case "true" -> "✓";
            case "false" -> "✕";
            default -> "?";
        };
    }

    static String of(Status status) {
        return switch (status) {
            case FAILS, INVALID_INPUT, NOTHING_EVALUATED -> "✕";
            case HOLDS_WITH_OPEN_QUESTIONS -> "?";
            case HOLDS -> "✓";
        };
    }
}
