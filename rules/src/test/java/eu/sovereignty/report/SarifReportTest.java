package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.verdict.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SarifReportTest {

    @Test
    @DisplayName("What a result is in the words of SARIF: only a failure has a level")
    void kinds() {
        Dossier dossier = Samples.dossier();
        List<Outcome> outcomes = Stream.concat(
                        Stream.of(Severity.values())
                                .map(severity -> Samples.failed(
                                        "ground", dossier.transfers().get(0), severity)),
                        Samples.outcomes(dossier).stream().filter(outcome -> outcome.result() != Result.FAILED))
                .toList();

        JsonNode results = FormatChecks.json("sarif", Samples.model(Language.EN, Policy.DEFAULT, outcomes))
                .at("/runs/0/results");

        assertThat(results.valueStream()
                        .map(result -> String.join(
                                " ",
                                result.at("/properties/outcome").asString(),
                                result.at("/properties/severity").asString(),
                                result.at("/kind").asString(),
                                result.at("/level").asString()))
                        .distinct())
                .containsExactly(
                        "FAILED BLOCKER fail error",
                        "FAILED MAJOR fail error",
                        "FAILED MINOR fail warning",
                        "FAILED INFO fail note",
                        "UNDETERMINED BLOCKER open none",
                        "UNDETERMINED MINOR open none",
                        "REVIEW MAJOR review none",
                        "NOTICE INFO informational none");
    }

    @Test
    @DisplayName("Text that looks like a placeholder or a link is shown as it is written")
    void messages() {
        assertThat(SarifText.of("{0} of [a](https://e.example) \u202e"))
                .isEqualTo("{{0}} of [a] (https://e.example) <U+202E>");
    }

    @Test
    @DisplayName(
            "A bad manifest is no result: the run was not successful, and each problem is a notification with its place")
    void problems() {
        Problem problem = new Problem(
                Problem.Kind.BAD_COUNTRY,
                new Position("dossier é/sovereignty.yaml", 3, 14, "/organisation/country"),
                "",
                List.of("FRA"),
                Optional.empty());
        Problem parameter = new Problem(
                Problem.Kind.BAD_PARAMETER, Position.of("sovereignty.asOf"), "", List.of("sovereignty.asOf", "x", "y"));

        JsonNode run = FormatChecks.json("sarif", ConsoleReportTest.invalid(Language.EN, problem, parameter))
                .at("/runs/0");

        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(run.at("/results").size()).isZero();
        JsonNode said = run.at("/invocations/0/toolConfigurationNotifications");
        assertThat(said.at("/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("dossier%20%C3%A9/sovereignty.yaml");
        assertThat(said.at("/0/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(14);
        assertThat(said.at("/1/descriptor/id").asString()).isEqualTo("BAD_PARAMETER");
        assertThat(said.at("/1/locations").isMissingNode()).isTrue();
    }

    @Test
    @DisplayName("A finding stays the same one in another language and when lines move; two alike are told apart")
    void fingerprints(@TempDir Path folder) {
        Dossier dossier = Samples.dossier();
        Outcome failed = Samples.failed("ground", dossier.transfers().get(0), Severity.BLOCKER);
        List<String> fr = fingerprints(Samples.model(Language.FR, Policy.DEFAULT, List.of(failed, failed)));

        assertThat(fr).doesNotHaveDuplicates();
        assertThat(fingerprints(Samples.model(Language.EN, Policy.DEFAULT, List.of(failed, failed))))
                .isEqualTo(fr);
        assertThat(fingerprints(Samples.model(
                        Language.EN,
                        Policy.STRICT,
                        List.of(Samples.failed(
                                "ground", moved(folder).transfers().get(0), Severity.MAJOR)))))
                .containsExactly(fr.get(0));
    }

    /** The contract of the sample stands on another line when somebody signs it; its transfers stay. */
    private static Dossier moved(Path folder) {
        return Samples.dossierSigned(folder, "2026-01-01");
    }

    @Test
    @DisplayName("GitHub tells findings apart by the same fingerprint, also where they stand on one line")
    void gitHub() {
        assertThat(FormatChecks.json("sarif", Samples.model(Language.EN))
                        .at("/runs/0/results")
                        .valueStream()
                        .map(result -> result.at("/partialFingerprints")))
                .isNotEmpty()
                .allSatisfy(prints -> assertThat(prints.at("/primaryLocationLineHash"))
                        .isEqualTo(prints.at("/ruleSubjectClause~1v1")));
    }

    private static List<String> fingerprints(ReportModel model) {
        return FormatChecks.json("sarif", model)
                .at("/runs/0/results")
                .valueStream()
                .map(result ->
                        result.at("/partialFingerprints/ruleSubjectClause~1v1").asString())
                .toList();
    }
}
