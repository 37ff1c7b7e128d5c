package eu.sovereignty.report.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The product's own catalogue is valid by the schemas that organisations get for theirs. */
class CatalogueSchemaTest {

    private static final Path CATALOGUE = Path.of("src/main/resources/eu/sovereignty/catalogue");
    private static final Map<String, String> SCHEMAS = CatalogueSchema.files();

    @TestFactory
    Stream<DynamicTest> everyFileIsValid() throws IOException {
        try (Stream<Path> files = Files.walk(CATALOGUE)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.toString(), () -> assertThat(errors(file)).isEmpty()));
        }
    }

    @Test
    void aWrongKeyAndAWrongWordAreErrors() {
        assertThat(errors("provider", "id: ours\nname: Ours\nregoins: []\nkind: privat\n"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static List<Error> errors(Path file) {
        try {
            return errors(kind(CATALOGUE.relativize(file)), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String kind, String text) {
        String schema = Optional.ofNullable(SCHEMAS.get("catalogue-" + kind + ".schema.json"))
                .orElseThrow();
        Node root = TreeReader.read(kind, text, Limits.DOCUMENT).root().orElseThrow();
        Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return checked.validate(YamlAsJson.of(root));
    }

    private static String kind(Path file) {
        return switch (file.getName(0).toString()) {
            case "providers" -> "provider";
            case "models" -> "model";
            case "companies" -> "company";
            case "technologies" -> "technology";
            default -> file.toString().replace(".yaml", "");
        };
    }
}
