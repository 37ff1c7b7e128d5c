package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Result;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What a bill of materials says of a case, beyond what its schema asks. */
class BomReportTest {

    private static final String FILE = "sovereignty.cdx.json";

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("The demo is what the schema of CycloneDX 1.6 says, in both languages, with the same bytes twice")
    void demo(Language language) {
        String text = FormatChecks.file("cyclonedx", RealCase.demo(language));

        FormatChecks.assertValid(FILE, text);
        assertThat(FormatChecks.file("cyclonedx", RealCase.demo(language))).isEqualTo(text);
    }

    @Test
    @DisplayName("Only what passed supports a requirement, only what failed counters it, and what is open does neither")
    void support() {
        ReportModel model = Samples.model(Language.EN);
        Map<String, String> said = new TreeMap<>();
        FormatChecks.json("cyclonedx", model)
                .at("/declarations/attestations")
                .forEach(attestation -> said.put(
                        attestation.at("/summary").asString().replaceFirst(".*\\((\\w+)\\), (\\d+).*", "$1 $2"),
                        "claims " + count(attestation, "claims") + ", counter " + count(attestation, "counterClaims")));

        assertThat(said)
                .containsExactly(
                        Map.entry("FAILED 2", "claims 0, counter 2"),
                        Map.entry("NOTICE 1", "claims 0, counter 0"),
                        Map.entry("NOT_APPLICABLE 1", "claims 0, counter 0"),
                        Map.entry("NOT_YET_APPLICABLE 2", "claims 0, counter 0"),
                        Map.entry("PASSED 1", "claims 1, counter 0"),
                        Map.entry("REVIEW 6", "claims 0, counter 0"),
                        Map.entry("UNDETERMINED 2", "claims 0, counter 0"));
    }

    private static int count(JsonNode attestation, String list) {
        return attestation
                .at("/map")
                .valueStream()
                .mapToInt(mapped -> mapped.path(list).size())
                .sum();
    }

    @Test
    @DisplayName("Nothing is scored, affirmed or signed")
    void noScore() {
        JsonNode bom = FormatChecks.json("cyclonedx", RealCase.demo(Language.FR));

        assertThat(List.of("score", "affirmation", "signature", "thirdParty", "level", "levels"))
                .allSatisfy(name -> assertThat(bom.findValues(name)).as(name).isEmpty());
    }

    @Test
    @DisplayName("Every rule that was applied is a requirement; every outcome but what is not applicable is a claim")
    void whole() {
        ReportModel model = RealCase.demo(Language.EN);
        JsonNode bom = FormatChecks.json("cyclonedx", model);

        assertThat(bom.at("/definitions/standards")
                        .valueStream()
                        .flatMap(standard -> standard.at("/requirements").valueStream())
                        .map(requirement -> requirement.at("/identifier").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        model.rules().get().stream().map(DescribedRule::id).toList());
        assertThat(bom.at("/declarations/claims").size())
                .isEqualTo(model.outcomes().size() - model.verdict().counts().getOrDefault(Result.NOT_APPLICABLE, 0));
    }

    @Test
    @DisplayName("A declared model has its card, a service the data that reaches it and whether a boundary is crossed")
    void parts() {
        JsonNode bom = FormatChecks.json("cyclonedx", RealCase.demo(Language.EN));

        JsonNode model = named(bom.at("/components"), "model:summariser");
        assertThat(model.at("/type").asString()).isEqualTo("machine-learning-model");
        assertThat(model.at("/modelCard/considerations").toString())
                .isEqualTo(
                        "{\"users\":[\"staff\"],\"useCases\":[\"Summarises disability-benefit files and proposes the order in"
                                + " which agents examine them\"]}");
        JsonNode service = named(bom.at("/services"), "hosting:azure-api");
        assertThat(service.at("/x-trust-boundary").asBoolean()).isTrue();
        assertThat(service.at("/data/0/flow").asString()).isEqualTo("inbound");
        assertThat(service.at("/data/0/classification").asString())
                .isEqualTo("identified, careData, health, secret-medical, secret-privacy");
        assertThat(service.at("/data/0/source/0").asString()).endsWith("/1#dataset%3Afiles");
    }

    private static JsonNode named(JsonNode parts, String ref) {
        return parts.valueStream()
                .filter(part -> part.at("/bom-ref").asString().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.eu/a?b=c#d, true",
        "https://example.eu/%C3%A9, true",
        "https://example.eu/é, true",
        "https://example.eu/%, false",
        "https://example.eu/%zz, false",
        "https://example.eu/a b, false",
        "https://example.eu/#a#b, false",
        "https://, false",
        "https://<b>, false",
        "javascript:alert(1), false",
        "example.eu, false"
    })
    @DisplayName("An address stands where formats ask for one only when it is one")
    void addresses(String address, boolean taken) {
        assertThat(WebAddress.wellFormed(address).isPresent()).isEqualTo(taken);
    }
}
