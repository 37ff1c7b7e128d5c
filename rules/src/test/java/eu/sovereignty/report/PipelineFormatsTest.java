package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.verdict.Policy;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How outcomes appear in formats that have no word for them: JUnit, GitLab and spreadsheets. */
class PipelineFormatsTest {

    @Test
    @DisplayName(
            "Read by Maven's own parser: a failure for what failed, skipped for what is open, a pass for what is met")
    void junit() {
        assertThat(junit(Samples.model(Language.EN))).isEqualTo("tests=12 failures=2 errors=0 skipped=9");
    }

    @Test
    @DisplayName("What stops the build under the policy is a failure, although it is undetermined")
    void junitStopping() {
        assertThat(junit(Samples.model(Language.EN, Policy.STRICT, Samples.outcomes(Samples.dossier()))))
                .isEqualTo("tests=12 failures=3 errors=0 skipped=8");
    }

    @Test
    @DisplayName("What cannot be judged is one error, and what concerns nothing is no success")
    void junitErrors() {
        assertThat(junit(ConsoleReportTest.invalid(Language.FR, problem("FRA"), problem("DEU"))))
                .isEqualTo("tests=1 failures=0 errors=1 skipped=0");
        assertThat(junit(Samples.model(Language.EN, Policy.DEFAULT, List.of())))
                .isEqualTo("tests=1 failures=0 errors=1 skipped=0");
    }

    /** The parser makes suites of its own, one per class of test cases: only their sum is ours. */
    private static String junit(ReportModel model) {
        List<ReportTestSuite> suites = FormatChecks.junit(FormatChecks.file("junit", model));
        return String.format(
                "tests=%d failures=%d errors=%d skipped=%d",
                sum(suites, suite -> suite.getTestCases().size()),
                sum(suites, ReportTestSuite::getNumberOfFailures),
                sum(suites, ReportTestSuite::getNumberOfErrors),
                sum(suites, ReportTestSuite::getNumberOfSkipped));
    }

    private static int sum(List<ReportTestSuite> suites, ToIntFunction<ReportTestSuite> count) {
        return suites.stream().mapToInt(count).sum();
    }

    @Test
    @DisplayName("For GitLab, what is open weighs little unless it stops the build; fingerprints are unique")
    void gitLab() {
        assertThat(severities(Policy.DEFAULT))
                .containsExactly(
                        "blocker", "major", "minor", "minor", "minor", "minor", "minor", "minor", "minor", "minor",
                        "info");
        assertThat(severities(Policy.STRICT).get(2)).isEqualTo("blocker");
        assertThat(FormatChecks.json("gitlab", Samples.model(Language.EN))
                        .valueStream()
                        .map(issue -> issue.at("/fingerprint").asString()))
                .doesNotHaveDuplicates();
    }

    private static List<String> severities(Policy policy) {
        List<Outcome> outcomes = Samples.outcomes(Samples.dossier());
        return FormatChecks.json("gitlab", Samples.model(Language.EN, policy, outcomes))
                .valueStream()
                .map(issue -> issue.at("/severity").asString())
                .toList();
    }

    @Test
    @DisplayName("GitLab shows what has no line, and what is wrong with a parameter, at the beginning of the manifest")
    void gitLabProblems() {
        Problem parameter = new Problem(
                Problem.Kind.BAD_PARAMETER, Position.of("sovereignty.asOf"), "", List.of("sovereignty.asOf", "x", "y"));

        assertThat(FormatChecks.json("gitlab", ConsoleReportTest.invalid(Language.EN, parameter))
                        .at("/0/location")
                        .toString())
                .isEqualTo("{\"path\":\"sovereignty.yaml\",\"lines\":{\"begin\":1}}");
    }

    @Test
    @DisplayName("No cell begins a formula, and text stays in its cell")
    void csv() {
        assertThat(new Csv(';').line(List.of("=1+1", "-2", " @x", "\tA1", "a;b", "a\"b", "a\r\nb", "＝1", "1-2")))
                .isEqualTo("\"'=1+1\";\"'-2\";\"' @x\";\"' A1\";\"a;b\";\"a\"\"b\";\"a  b\";\"'＝1\";\"1-2\"\r\n");
    }

    @Test
    @DisplayName("A spreadsheet has every outcome, or every problem, with its place")
    void csvLines() {
        ReportModel model = Samples.model(Language.FR);
        List<List<String>> lines = FormatChecks.csv(FormatChecks.file("csv", model));

        assertThat(lines).hasSize(1 + model.outcomes().size());
        assertThat(FormatChecks.csv(FormatChecks.file("csv", ConsoleReportTest.invalid(Language.EN, problem("FRA"))))
                        .get(1)
                        .subList(0, 13))
                .containsExactly(
                        "Invalid input",
                        "yes",
                        "",
                        "BAD_COUNTRY",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "sovereignty.yaml",
                        "3",
                        "14");
    }

    private static Problem problem(String country) {
        return new Problem(
                Problem.Kind.BAD_COUNTRY,
                new Position("sovereignty.yaml", 3, 14, "/organisation/country"),
                "",
                List.of(country),
                Optional.empty());
    }
}
