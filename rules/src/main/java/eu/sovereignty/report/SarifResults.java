package eu.sovereignty.report;

import eu.sovereignty.document.Words;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Severity;
import java.util.List;

/**
 * The results of {@link SarifReport}: FAILED, UNDETERMINED, REVIEW and NOTICE. SARIF would have kinds for the others
 * ({@code pass}, {@code notApplicable}), but viewers that look at nothing but results would show hundreds of them as findings;
 * {@code report.json} has them all.
 *
 * <p>The mapping, section 3.27.9 and 3.27.10; a level other than {@code none} is allowed to the kind {@code fail} alone:
 *
 * <table>
 *   <caption>Results as kind and level</caption>
 *   <tr><th>result</th><th>kind</th><th>level</th></tr>
 *   <tr><td>FAILED</td><td>fail</td><td>BLOCKER and MAJOR error, MINOR warning, INFO note</td></tr>
 *   <tr><td>UNDETERMINED</td><td>open: there was insufficient information to decide</td><td>none</td></tr>
 *   <tr><td>REVIEW</td><td>review: requires review by a human user</td><td>none</td></tr>
 *   <tr><td>NOTICE</td><td>informational</td><td>none</td></tr>
 * </table>
 */
final class SarifResults {

    /** The name of our fingerprint with its version, 3.27.17: one day it may be computed in another way. */
    private static final String FINGERPRINT = "ruleSubjectClause/v1";

    /**
     * The one fingerprint that GitHub looks at. Where it is missing, the upload makes it of the text of the line, so that two
     * findings of one rule on one line become one alert, and an edited line a new one: so ours stands here too.
     */
    private static final String OF_GITHUB = "primaryLocationLineHash";

    private final Json json;
    private final FormatWords words;
    private final SarifRules rules;
    private final Fingerprints fingerprints = new Fingerprints();

    SarifResults(Json json, FormatWords words, SarifRules rules) {
        this.json = json;
        this.words = words;
        this.rules = rules;
    }

    void write(ReportModel model) {
        json.objects("results", Findings.of(model), this::result);
    }

    private void result(WordedOutcome worded) {
        Outcome outcome = worded.outcome();
        json.text("ruleId", worded.rule());
        rules.index(worded.rule()).ifPresent(index -> json.number("ruleIndex", index));
        json.text("kind", kind(outcome));
        json.text("level", level(outcome));
        SarifReport.message(json, "message", words.message(worded));
        json.objects("locations", List.of(outcome), this::location);
        fingerprint(fingerprints.next(outcome));
        json.object("properties", () -> properties(worded));
    }

    private void fingerprint(String value) {
        json.object("partialFingerprints", () -> {
            json.text(FINGERPRINT, value);
            json.text(OF_GITHUB, value);
        });
    }

    private void location(Outcome outcome) {
        SarifReport.physical(json, outcome.subject().at());
        json.objects("logicalLocations", List.of(outcome.subject().id()), id -> {
            json.text("fullyQualifiedName", Visible.of(id.toString()));
            json.text("kind", id.kind());
        });
    }

    private void properties(WordedOutcome worded) {
        Outcome outcome = worded.outcome();
        json.text("outcome", outcome.result().name());
        json.text("severity", outcome.severity().name());
        json.bool("stops", worded.stops());
        json.text("force", Words.of(outcome.card().force()));
        json.text("law", worded.law());
        json.text("reason", Words.of(outcome.reason()));
        json.text("startsOn", outcome.provision().effective().toString());
        json.texts(
                "missing",
                outcome.missing().stream().map(Missing::field).distinct().toList());
    }

    private static String kind(Outcome outcome) {
        return switch (outcome.result()) {
            case FAILED -> "fail";
            case UNDETERMINED -> "open";
            case REVIEW -> "review";
            case NOTICE, NOT_YET_APPLICABLE -> "informational";
            case PASSED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    private static String level(Outcome outcome) {
        return switch (outcome.result()) {
            case FAILED -> level(outcome.severity());
            case UNDETERMINED, REVIEW, NOTICE, PASSED, NOT_APPLICABLE, NOT_YET_APPLICABLE -> "none";
        };
    }

    /** The level of a failure. */
    static String level(Severity severity) {
        return switch (severity) {
            case BLOCKER, MAJOR -> "error";
            case MINOR -> "warning";
            case INFO -> "note";
        };
    }
}
