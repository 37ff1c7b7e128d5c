package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
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
import eu.sovereignty.inventory.Unread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventoryReportsTest {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    private static Sighting place(String file, int line, Scope scope, String evidence) {
        return new Sighting(
                "maven",
                new Position(file, line, 9, ""),
                evidence,
                scope,
                Strength.STRONG,
                Optional.of("spring-ai-openai"),
                new Says.Present(Says.Means.DEPENDENCY),
                Optional.empty(),
                "");
    }

    private static Item item(Optional<ModelSeen> model, Confidence confidence, String file) {
        return new Item(
                "framework",
                Optional.of("spring-ai-openai"),
                Optional.of(new Operator.Provider("openai")),
                model,
                Optional.of("api.openai.com"),
                Optional.empty(),
                Scope.PRODUCTION,
                confidence,
                false,
                List.of(
                        place(file, 7, Scope.PRODUCTION, "<artifactId>"),
                        place("src/test/A.java", 0, Scope.TEST, "import")));
    }

    private static InventoryModel model(Language language, Item... items) {
        return new InventoryModel(
                "exemple",
                LocalDate.of(2026, 11, 21),
                language,
                "0.1.0",
                CATALOGUE,
                new Inventory(
                        List.of(items),
                        List.of(
                                new Unread("a.bin", Unread.Reason.BINARY, ""),
                                new Unread("big.sql", Unread.Reason.TOO_LARGE, "4194304")),
                        12,
                        3400));
    }

    private static InventoryModel whole(Language language) {
        return model(
                language,
                item(
                        Optional.of(new ModelSeen("gpt-4o", Optional.of("gpt-4o"), ModelSeen.From.NAMED, "")),
                        Confidence.HIGH,
                        "pom.xml"),
                item(
                        Optional.of(new ModelSeen("", Optional.empty(), ModelSeen.From.NOT_DETERMINABLE, "LLM_MODEL")),
                        Confidence.LOW,
                        "b/pom.xml"),
                item(Optional.empty(), Confidence.MEDIUM, "\u202Ehostile\u0007\n=cmd|<script>.xml"));
    }

    private static String text(InventoryFormat format, InventoryModel model) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(model, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = InventoryJson.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theJsonIsWhatItsSchemaSays() {
        for (InventoryModel model : List.of(whole(Language.EN), model(Language.FR))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(resource("inventory.schema.json"))
                            .validate(text(new InventoryJson(), model), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void theBillOfMaterialsIsWhatCycloneDxSays() {
        for (InventoryModel model : List.of(whole(Language.EN), model(Language.FR))) {
            assertThat(FormatChecks.cycloneDx(text(new MlBomReport(), model))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theConsoleSaysWhatIsUsedAndWhatIsOnlyAHint(Language language) {
        List<String> lines = new InventoryTable(whole(language)).lines();

        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("\u202E", "\u0007", "\n"));
        assertThat(String.join("\n", lines))
                .contains(language == Language.FR ? "2 usages d’IA" : "2 uses of AI")
                .contains(language == Language.FR ? "fixé par LLM_MODEL" : "set by LLM_MODEL")
                .contains("pom.xml:7 (+1)");
    }

    @Test
    void theSameInventoryGivesTheSameBytes() {
        for (InventoryFormat format : InventoryFormat.all()) {
            assertThat(text(format, whole(Language.EN))).isEqualTo(text(format, whole(Language.EN)));
        }
    }
}
