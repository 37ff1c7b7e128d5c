package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.inventory.Says;
import eu.sovereignty.inventory.Scope;
import eu.sovereignty.inventory.Sighting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a repository is a part of a bill of materials, and with which places. */
class SeenPartsTest {

    private static final Sighting DEPENDENCY = at("pom.xml", 12, new Says.Present(Says.Means.DEPENDENCY));
    private static final Sighting MENTION = at("Models.java", 15, new Says.Present(Says.Means.CODE));
    private static final Sighting ONE = at("Models.java", 18, new Says.Model("gpt-4o", Use.CHAT));
    private static final Sighting OTHER = at("Models.java", 29, new Says.Model("mistral-small-3.2", Use.CHAT));

    private static Sighting at(String file, int line, Says says) {
        return new Sighting(
                "code",
                new Position(file, line, 1, ""),
                "evidence",
                Scope.PRODUCTION,
                Strength.STRONG,
                Optional.empty(),
                says,
                Optional.empty(),
                "");
    }

    private static Item item(
            String kind, Operator operator, ModelSeen.From from, String model, String host, Sighting... at) {
        return new Item(
                kind,
                kind.equals("secret") ? Optional.empty() : Optional.of("langchain4j-openai"),
                Optional.of(operator),
                Optional.of(new ModelSeen(model, Optional.empty(), from, "")).filter(seen -> !model.isEmpty()),
                Optional.of(host).filter(written -> !written.isEmpty()),
                Optional.empty(),
                Scope.PRODUCTION,
                Confidence.HIGH,
                false,
                List.of(at));
    }

    private static Item azure() {
        return item(
                "framework",
                new Operator.Provider("azure"),
                ModelSeen.From.NAMED,
                "gpt-4o",
                "x.openai.azure.com",
                DEPENDENCY,
                MENTION,
                ONE);
    }

    private static Item own(String host) {
        return item(
                "framework",
                new Operator.Local(),
                ModelSeen.From.NAMED,
                "mistral-small-3.2",
                host,
                DEPENDENCY,
                MENTION,
                OTHER);
    }

    private static InventoryModel model(Item... items) {
        return new InventoryModel(
                "exemple",
                LocalDate.of(2026, 11, 22),
                Language.EN,
                "0.1.0",
                Catalogue.builtIn(),
                new Inventory(List.of(items), List.of(), 3, 100));
    }

    private static JsonNode bom(Item... items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MlBomReport().write(model(items), out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(FormatChecks.cycloneDx(text)).isEmpty();
        return new JsonMapper().readTree(text);
    }

    private static List<String> occurrences(JsonNode bom, String ref) {
        return bom.at("/components")
                .valueStream()
                .filter(part -> part.at("/bom-ref").asString().equals(ref))
                .flatMap(part -> part.at("/evidence/occurrences").valueStream())
                .map(place -> place.at("/location").asString() + ":"
                        + place.at("/line").asInt())
                .toList();
    }

    @Test
    @DisplayName("A key alone and a client without an address are no service: nobody is known to receive anything")
    void recipientOpen() throws IOException {
        JsonNode bom = bom(
                item(
                        "secret",
                        new Operator.Provider("openai"),
                        ModelSeen.From.NAMED,
                        "",
                        "",
                        at("notes.txt", 1, new Says.Secret("openai", "…abcd"))),
                item("sdk", new Operator.Provider("openai"), ModelSeen.From.NAMED, "", "", DEPENDENCY));

        assertThat(bom.at("/services").size()).isZero();
        assertThat(bom.at("/dependencies").toString())
                .isEqualTo("[{\"ref\":\"seen-technology:langchain4j-openai\",\"dependsOn\":[]}]");
    }

    @Test
    @DisplayName("A written address of a provider is a service beyond a boundary, one of the own network is none")
    void address() throws IOException {
        JsonNode services = bom(azure(), own("ranker.aides.internal:8000")).at("/services");

        assertThat(services.size()).isEqualTo(1);
        assertThat(services.at("/0/bom-ref").asString()).isEqualTo("seen-service:azure");
        assertThat(services.at("/0/endpoints").toString()).isEqualTo("[\"https://x.openai.azure.com\"]");
        assertThat(services.at("/0/x-trust-boundary").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("A model has the places that name it, a technology all of its own")
    void places() throws IOException {
        JsonNode bom = bom(azure(), own("ranker.aides.internal:8000"));

        assertThat(occurrences(bom, "seen-model:gpt-4o")).containsExactly("Models.java:18");
        assertThat(occurrences(bom, "seen-model:mistral-small-3.2")).containsExactly("Models.java:29");
        assertThat(occurrences(bom, "seen-technology:langchain4j-openai"))
                .containsExactly("pom.xml:12", "Models.java:15", "Models.java:18", "Models.java:29");
    }

    @Test
    @DisplayName("A model that nothing names, because the technology takes it by itself, has no place")
    void byDefault() throws IOException {
        JsonNode bom = bom(item(
                "framework",
                new Operator.Provider("openai"),
                ModelSeen.From.DEFAULT_OF_TECHNOLOGY,
                "gpt-4o",
                "api.openai.com",
                DEPENDENCY));

        assertThat(occurrences(bom, "seen-model:gpt-4o")).isEmpty();
        assertThat(bom.at("/components/1").has("evidence")).isFalse();
    }

    @Test
    @DisplayName(
            "The list of uses leaves out mentions in code that may be of another model, and keeps them where there is none")
    void shown() {
        Labels labels = new Labels(Language.EN);

        assertThat(RepositoryShown.of(model(azure(), own("ranker.aides.internal:8000")), labels)
                        .uses())
                .extracting(RepositoryShown.Use::places)
                .containsExactly(List.of("pom.xml:12", "Models.java:18"), List.of("pom.xml:12", "Models.java:29"));
        assertThat(RepositoryShown.of(model(azure()), labels).uses())
                .extracting(RepositoryShown.Use::places)
                .containsExactly(List.of("pom.xml:12", "Models.java:15", "Models.java:18"));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:11434, runs here",
        "127.0.0.1, runs here",
        "'', runs here",
        "localhost.example, localhost.example",
        "ranker.aides.internal:8000, ranker.aides.internal:8000",
        "10.1.2.3, 10.1.2.3"
    })
    @DisplayName("Only the same machine is said to run something here; a name of the own network is shown as it stands")
    void here(String host, String said) {
        assertThat(RepositoryShown.of(model(own(host)), new Labels(Language.EN)).uses())
                .extracting(RepositoryShown.Use::operator)
                .containsExactly(said);
    }
}
