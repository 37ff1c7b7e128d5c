package eu.sovereignty;

import eu.sovereignty.report.SitePage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * How an assessment ended.
 *
 * @param end whether the build goes on, and if not, why
 * @param headline one sentence that says so, localized and escaped
 * @param lines what the console shows, localized and escaped
 * @param reports the files that were written
 * @param page what a page in the site of a project tells of it; written when it is asked for
 */
public record AssessmentResult(
        End end, String headline, List<String> lines, List<Path> reports, Supplier<SitePage> page) {
    /** Whether the build goes on, and if not, whose doing it is. */
    public enum End {
        /** Nothing stops the build under the policy. */
        HOLDS,
        /** Outcomes stop the build under the policy. */
        FINDINGS,
        /** What was given to the tool cannot be judged: the manifest, the catalogue or a parameter is wrong. */
        BAD_INPUT
    }

    public AssessmentResult {
        lines = List.copyOf(lines);
        reports = List.copyOf(reports);
    }
}
