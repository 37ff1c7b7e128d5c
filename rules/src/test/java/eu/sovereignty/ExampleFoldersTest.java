package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whole projects, with the files that they name as evidence, under all rules. */
class ExampleFoldersTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/eu/sovereignty/examples");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    @DisplayName("A small town's chatbot on general procedures, hosted in France, fails nothing")
    void localAuthority() {
        assertThat(ended("local-authority", Result.FAILED)).isEmpty();
        assertThat(ended("local-authority", Result.REVIEW))
                .containsExactlyInAnyOrder(
                        "MINOR continuity-anssi-r14 hosting:hebergeur",
                        "MINOR aiact-output-marking system:assistant",
                        "INFO dataact-listed-standards contract:hebergeur");
        assertThat(ended("local-authority", Result.NOTICE)).isEmpty();
    }

    @Test
    @DisplayName("The same town is asked little: each field once, whatever waits for it, and none that concerns others")
    void questionsToTheTown() {
        assertThat(questions("local-authority"))
                .containsExactly(
                        "MAJOR systems[assistant].evidence.homologation (1)",
                        "MAJOR organisation.evidence.retentionTable (1)",
                        "MINOR hosting[hebergeur].dataAct.dataProcessingService (31)",
                        "MINOR hosting[hebergeur].places.telemetry (2)",
                        "MINOR continuity.evidence.exitPlan (2)",
                        "MINOR hosting[hebergeur].contract.switching.egress (1)",
                        "MINOR models[modele].evidence.provenance (1)",
                        "MINOR systems[assistant].evidence.logs (1)",
                        "MINOR organisation.evidence.securityPolicy (1)");
    }

    @Test
    @DisplayName("A State service that sends protected data to a foreign interface fails what a jurist expects")
    void stateService() {
        assertThat(ended("state-service-foreign-api", Result.FAILED))
                .containsExactlyInAnyOrder(
                        "BLOCKER france-sren-31-qualified-cloud transfer:dossiers>api-us",
                        "BLOCKER gdpr-processor-contract contract:api-us",
                        "BLOCKER gdpr-impact-assessment processing:signalements",
                        "BLOCKER gdpr-transfer-ground transfer:dossiers>api-us>US",
                        "MAJOR france-cloud-doctrine-r9 transfer:dossiers>api-us",
                        "MAJOR gdpr-transfer-named transfer:dossiers>api-us>US");
        assertThat(ended("state-service-foreign-api", Result.NOTICE))
                .containsExactlyInAnyOrder(
                        "INFO cloudact-access-exposure hosting:api-us",
                        "INFO cloudact-continuity-exposure hosting:api-us");
    }

    private static List<String> ended(String folder, Result result) {
        return outcomes(folder).stream()
                .filter(outcome -> outcome.result() == result)
                .map(ExampleFoldersTest::shown)
                .toList();
    }

    private static List<String> questions(String folder) {
        return Verdict.of(outcomes(folder), Policy.DEFAULT, DAY).questions().stream()
                .map(asked -> asked.severity() + " " + asked.missing().field() + " ("
                        + asked.waiting().size() + ")")
                .toList();
    }

    private static List<Outcome> outcomes(String folder) {
        Dossier dossier = Dossier.of(
                ManifestReader.read(EXAMPLES.resolve(folder), Path.of("sovereignty.yaml"))
                        .manifest()
                        .orElseThrow(),
                Catalogue.builtIn(),
                DAY);
        return Rulebook.builtIn().withOverlays(Set.of()).judge(dossier);
    }

    private static String shown(Outcome outcome) {
        return outcome.severity() + " " + outcome.card().id() + " "
                + outcome.subject().id();
    }
}
