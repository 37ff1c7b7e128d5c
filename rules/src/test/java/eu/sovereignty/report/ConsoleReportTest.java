package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsoleReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("A line per finding that matters, in both languages")
    void lines(Language language) {
        ConsoleReport report = new ConsoleReport(Samples.model(language));

        String all =
                report.headline() + "\n" + Samples.all(report.lines()) + report.report("target/report.html") + "\n";

        Golden.compare("report/console." + language.code() + ".txt", all);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Every mistake of a bad manifest has its place and its excerpt, which cannot act on the terminal")
    void problems(Language language) {
        ConsoleReport report = new ConsoleReport(invalid(
                language,
                problem(Problem.Kind.BAD_COUNTRY, 3, "  country: \u001b[2JXX", "\u001b[2JXX"),
                problem(Problem.Kind.BAD_DATE, 9, "    at: 2026-13-01 \u202e", "2026-13-01")));

        Golden.compare(
                "report/console-problems." + language.code() + ".txt",
                report.headline() + "\n" + Samples.all(report.lines()));
    }

    @Test
    @DisplayName("Who has no manifest is shown how one begins")
    void noManifest() {
        Problem none = new Problem(
                Problem.Kind.NOT_FOUND,
                Position.of("sovereignty.yaml"),
                "",
                List.of("sovereignty.yaml"),
                Optional.empty());

        assertThat(new ConsoleReport(invalid(Language.EN, none)).lines())
                .contains("  manifest: 1")
                .hasSizeGreaterThan(6);
    }

    @Test
    @DisplayName("Many notices are counted, not listed")
    void notices() {
        Outcome notice = Samples.outcomes(Samples.dossier()).stream()
                .filter(outcome -> outcome.result() == Result.NOTICE)
                .findFirst()
                .orElseThrow();

        ReportModel model = Samples.model(Language.EN, Policy.DEFAULT, java.util.Collections.nCopies(9, notice));

        assertThat(new ConsoleReport(model).lines())
                .contains("  and 4 more in the report")
                .hasSize(11);
    }

    private static Problem problem(Problem.Kind kind, int line, String excerpt, String argument) {
        return new Problem(
                kind, new Position("sovereignty.yaml", line, 3, "/x"), excerpt, List.of(argument), Optional.empty());
    }

    static ReportModel invalid(Language language, Problem... problems) {
        return ReportModel.invalid(Samples.run(language), Verdict.invalidInput(Policy.DEFAULT), List.of(problems));
    }
}
