package eu.sovereignty.report;

import eu.sovereignty.document.Problem;
import eu.sovereignty.law.Result;
import java.util.List;

/** What of a judgement somebody should look at. */
final class Findings {

    private Findings() {}

    /** The outcomes that ask something of somebody, or are worth knowing, in the order of the rules. */
    static List<WordedOutcome> of(ReportModel model) {
        return model.outcomes().stream().filter(Findings::matters).toList();
    }

    private static boolean matters(WordedOutcome worded) {
        return switch (worded.outcome().result()) {
            case FAILED, UNDETERMINED, REVIEW, NOTICE -> true;
            case PASSED, NOT_APPLICABLE, NOT_YET_APPLICABLE -> false;
        };
    }

    /** Whether an outcome is of a result. */
    static boolean is(WordedOutcome worded, Result result) {
        return worded.outcome().result() == result;
    }

    /** Whether a problem is in a file; else its place is the name of a parameter. */
    static boolean inFile(Problem problem) {
        return problem.kind() != Problem.Kind.BAD_PARAMETER && problem.kind() != Problem.Kind.UNKNOWN_PARAMETER;
    }
}
