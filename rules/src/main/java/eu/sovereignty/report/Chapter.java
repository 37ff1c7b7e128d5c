package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import java.util.List;

/**
 * Outcomes under a heading, each told in full.
 *
 * @param number of outcomes, which are fewer findings where rules ended alike for several subjects
 */
public record Chapter(String id, String title, String intro, int number, List<Finding> findings) {

    /** The chapter of what is undetermined and does not stop the build. */
    static final String UNDETERMINED = "undetermined";

    public Chapter {
        findings = List.copyOf(findings);
    }

    /** Whether it stops nothing and all that it tells waits for an answer: then the questions name each of its outcomes. */
    public boolean isAsked() {
        return id.equals(UNDETERMINED)
                && findings.stream()
                        .flatMap(finding -> finding.outcomes().stream())
                        .allMatch(worded -> Findings.is(worded, Result.UNDETERMINED)
                                && !worded.outcome().missing().isEmpty());
    }
}
