package eu.sovereignty.report;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.exc.JacksonIOException;

/**
 * {@code gl-code-quality-report.json}: what GitLab shows beside the changed lines of a merge request, in the subset of the Code
 * Climate format that its documentation names. The format knows no result, only a severity: what fails, or stops the build,
 * has its own; what is undetermined or for a person to judge is {@code minor}, since it is no breach; what is worth knowing is
 * {@code info}. The description says which it is.
 */
public final class GitLabReport implements ReportFormat {

    /** An entry of the array. */
    private record Issue(String description, String check, String fingerprint, String severity, Position at) {}

    @Override
    public String id() {
        return "gitlab";
    }

    @Override
    public String fileName() {
        return "gl-code-quality-report.json";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.array(issues(model), issue -> issue(json, issue));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static List<Issue> issues(ReportModel model) {
        FormatWords words = new FormatWords(model.run().language());
        Fingerprints fingerprints = new Fingerprints();
        List<Issue> issues = new ArrayList<>();
        model.problems().forEach(problem -> issues.add(issue(problem, model, fingerprints)));
        Findings.of(model).forEach(worded -> issues.add(issue(worded, words, fingerprints)));
        return issues;
    }

    private static Issue issue(WordedOutcome worded, FormatWords words, Fingerprints fingerprints) {
        String result = words.labels().word(worded.outcome().result());
        return new Issue(
                Visible.of(words.text("described", result, worded.subject(), words.message(worded))),
                worded.rule(),
                fingerprints.next(worded.outcome()),
                severity(worded),
                worded.outcome().subject().at());
    }

    private static Issue issue(Problem problem, ReportModel model, Fingerprints fingerprints) {
        return new Issue(
                Visible.of(problem.message(model.run().language())),
                problem.kind().name(),
                fingerprints.next(problem),
                "blocker",
                Findings.inFile(problem)
                        ? problem.at()
                        : Position.of(model.run().manifest()));
    }

    private static String severity(WordedOutcome worded) {
        Result result = worded.outcome().result();
        if (result == Result.FAILED || worded.stops()) {
            return worded.outcome().severity().name().toLowerCase(Locale.ROOT);
        }
        return result == Result.NOTICE ? "info" : "minor";
    }

    private static void issue(Json json, Issue issue) {
        json.text("description", issue.description());
        json.text("check_name", issue.check());
        json.text("fingerprint", issue.fingerprint());
        json.text("severity", issue.severity());
        json.object("location", () -> {
            json.text("path", issue.at().file());
            json.object(
                    "lines", () -> json.number("begin", Math.max(1, issue.at().line())));
        });
    }
}
