package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        JsonNode bom = FormatChecks.json("cyclonedx", Samples.model(Language.EN));
        Map<String, Integer> counts = new TreeMap<>();
        bom.at("/metadata/properties")
                .valueStream()
                .filter(property -> name(property).startsWith("sovereignty:results."))
                .forEach(property -> counts.put(
                        name(property).substring("sovereignty:results.".length()),
                        property.at("/value").asString().transform(Integer::valueOf)));

        assertThat(counts)
                .isEqualTo(Map.of(
                        "FAILED", 2,
                        "NOTICE", 1,
                        "NOT_APPLICABLE", 1,
                        "NOT_YET_APPLICABLE", 2,
                        "PASSED", 1,
                        "REVIEW", 6,
                        "UNDETERMINED", 2));
        assertThat(bom.at("/declarations/attestations").size()).isEqualTo(1);
        assertThat(count(bom, "claims")).isEqualTo(1);
        assertThat(count(bom, "counterClaims")).isEqualTo(2);
    }

    private static int count(JsonNode bom, String list) {
        return bom.at("/declarations/attestations/0/map")
                .valueStream()
                .mapToInt(mapped -> mapped.path(list).size())
                .sum();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName(
            "A requirement stands once, with what supports it beside what runs counter to it, and every claim has one")
    void counter(Language language) {
        JsonNode bom = FormatChecks.json("cyclonedx", RealCase.demo(language));
        List<JsonNode> map =
                bom.at("/declarations/attestations/0/map").valueStream().toList();
        JsonNode cloud = map.stream()
                .filter(mapped -> mapped.at("/requirement").asString().equals("rule:france-sren-31-qualified-cloud"))
                .findFirst()
                .orElseThrow();

        assertThat(map.stream().map(mapped -> mapped.at("/requirement").asString()))
                .doesNotHaveDuplicates();
        assertThat(cloud.at("/claims").size()).isPositive();
        assertThat(cloud.at("/counterClaims").size()).isPositive();
        assertThat(bom.findValues("conformance")).isEmpty();
        assertThat(Stream.concat(
                        map.stream()
                                .flatMap(mapped -> Stream.of("claims", "counterClaims")
                                        .flatMap(list -> mapped.path(list).valueStream())
                                        .map(JsonNode::asString)),
                        open(bom)))
                .containsExactlyInAnyOrderElementsOf(bom.at("/declarations/claims")
                        .valueStream()
                        .map(claim -> claim.at("/bom-ref").asString())
                        .toList());
    }

    private static Stream<String> open(JsonNode bom) {
        return bom.at("/definitions/standards")
                .valueStream()
                .flatMap(standard -> standard.at("/requirements").valueStream())
                .flatMap(requirement -> requirement.at("/properties").valueStream())
                .filter(property -> name(property).equals("sovereignty:openClaim"))
                .map(property -> property.at("/value").asString());
    }

    private static String name(JsonNode property) {
        return property.at("/name").asString();
    }

    @Test
    @DisplayName("A French text of law is not followed by its number in English")
    void numbers() {
        assertThat(FormatChecks.json("cyclonedx", RealCase.demo(Language.FR))
                        .at("/definitions/standards")
                        .valueStream()
                        .map(standard -> standard.at("/description").asString()))
                .isNotEmpty()
                .noneMatch(description -> description.contains("(EU)"))
                .noneMatch(description -> description.contains("Regulation"));
    }

    @Test
    @DisplayName("What the catalogue adds to a declared part says so: a region is no declaration of where data rests")
    void sources() {
        JsonNode bom = FormatChecks.json("cyclonedx", RealCase.demo(Language.EN));

        assertThat(properties(named(bom.at("/services"), "hosting:own")))
                .containsEntry("storage", "FR")
                .containsEntry("support", "FR")
                .containsEntry("supportFrom", "manifest")
                .containsEntry("providerFrom", "catalogue");
        assertThat(properties(named(bom.at("/services"), "hosting:own")).get("storageFrom"))
                .startsWith("catalogue");
        assertThat(properties(named(bom.at("/services"), "hosting:azure-api")))
                .containsEntry("storageFrom", "manifest")
                .containsEntry("processingFrom", "manifest");
        JsonNode model = named(bom.at("/components"), "model:summariser");
        assertThat(properties(model)).containsEntry("familyFrom", "catalogue");
        assertThat(properties(model).get("manufacturerFrom")).startsWith("catalogue");
        assertThat(bom.findValues("modelArchitecture")).isEmpty();
    }

    private static Map<String, String> properties(JsonNode part) {
        Map<String, String> properties = new TreeMap<>();
        part.at("/properties")
                .forEach(property -> properties.put(
                        name(property).substring("sovereignty:".length()),
                        property.at("/value").asString()));
        return properties;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identified   |                                            | identified, health",
                "identified   | { pseudonymised: true }                    | pseudonymised, health",
                "identified   | { pseudonymised: false }                   | identified, health",
                "identified   | { fields: [summary] }                      | extract of: identified, health",
                "identified   | { fields: [a, b], pseudonymised: true }    | pseudonymised, extract of: identified, health",
                "anonymous    | { pseudonymised: true }                    | anonymous, health",
                "unknown      | { pseudonymised: true }                    | health",
            })
    @DisplayName("Data on its way is classified as it leaves; nothing is taken from it that is not declared")
    void leaving(String personal, @Nullable String leaving, String classification, @TempDir Path folder)
            throws IOException {
        String leaves = leaving == null ? "" : "\n    leaves: { api: " + leaving + " }";
        JsonNode bom = FormatChecks.json(
                "cyclonedx",
                RealCase.written(folder, """
                        manifest: 1
                        organisation: { name: Ville, kind: local-authority, country: FR }
                        systems:
                          - { id: s, purpose: p, uses: { models: [m], processing: [t] } }
                        models:
                          - { id: m, name: gpt-4o, servedBy: api, servedAs: api }
                        processing:
                          - { id: t, purpose: p, data: [d] }
                        data:
                          - id: d
                            personal: PERSONAL
                            special: [health]LEAVES
                        hosting:
                          - { id: api, provider: azure }
                        """.replace("PERSONAL", personal).replace("LEAVES", leaves), Language.EN));

        assertThat(named(bom.at("/services"), "hosting:api")
                        .at("/data/0/classification")
                        .asString())
                .isEqualTo(classification);
        assertThat(named(bom.at("/components"), "dataset:d")
                        .at("/data/0/classification")
                        .asString())
                .isEqualTo(personal.equals("unknown") ? "health" : personal + ", health");
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
                .isEqualTo("pseudonymised, extract of: identified, careData, health, secret-medical, secret-privacy");
        assertThat(service.at("/data/0/description").asString()).isEqualTo("summary");
        assertThat(named(bom.at("/services"), "hosting:own")
                        .at("/data/0/classification")
                        .asString())
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
