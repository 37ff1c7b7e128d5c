package eu.sovereignty.report.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.TreeReader;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.manifest.ManifestReading;
import eu.sovereignty.manifest.Mutations;
import eu.sovereignty.manifest.SampleManifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestSchemaTest {

    /** What the reader alone rejects, each with the reason why no schema can. */
    private static final Set<Kind> READER_ALONE = EnumSet.of(
            // the text is not a YAML document that has a JSON form
            Kind.NOT_FOUND,
            Kind.NOT_A_FILE,
            Kind.LINK_OUTSIDE,
            Kind.UNREADABLE,
            Kind.TOO_LARGE,
            Kind.NOT_UTF8,
            Kind.EMPTY,
            Kind.SYNTAX,
            Kind.SYNTAX_TAB,
            Kind.SYNTAX_START,
            Kind.SYNTAX_COLON,
            Kind.SYNTAX_QUOTE,
            Kind.SYNTAX_ESCAPE,
            Kind.SYNTAX_BRACKET,
            Kind.SYNTAX_PLACE,
            Kind.SYNTAX_KEY,
            Kind.SYNTAX_DASH,
            Kind.TOO_DEEP,
            Kind.TOO_MANY_VALUES,
            Kind.TEXT_TOO_LONG,
            Kind.TOO_MANY_PROBLEMS,
            // gone once YAML is JSON
            Kind.SECOND_DOCUMENT,
            Kind.ANCHOR,
            Kind.ALIAS,
            Kind.TAG,
            Kind.MERGE_KEY,
            Kind.KEY_NOT_TEXT,
            Kind.DUPLICATE_KEY,
            Kind.INVISIBLE_CHARACTER,
            // about two places at once
            Kind.DUPLICATE_ID,
            Kind.DANGLING_ID,
            Kind.WRONG_ID,
            // about the world: days, countries and currencies that exist, files below the base directory
            Kind.BAD_DATE,
            Kind.BAD_COUNTRY,
            Kind.BAD_MONEY,
            Kind.PATH_OUTSIDE,
            // what stands in an answer sheet
            Kind.SHEET_COLUMNS,
            Kind.SHEET_HOSTING,
            Kind.SHEET_CRITERION,
            Kind.ANSWER_CONTRADICTS,
            // the same JSON value, written otherwise: 0x10, 1.0, 1e1, True, GB after UK, none without quotes among
            // texts
            Kind.BAD_NUMBER,
            Kind.BAD_PERCENT,
            Kind.BAD_BOOLEAN,
            Kind.NOT_ALONE,
            Kind.DUPLICATE_VALUE);

    private static final Path FOLDER = Path.of("src/test/resources/eu/sovereignty/manifest");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ManifestSchema.json());

    static Stream<Path> good() throws IOException {
        return manifests("good");
    }

    static Stream<Path> bad() throws IOException {
        return manifests("bad");
    }

    @Test
    @DisplayName("The schema is a schema of JSON Schema 2020-12, and the same each time")
    void isASchema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(ManifestSchema.json(), InputFormat.JSON)).isEmpty();
        assertThat(ManifestSchema.json()).isEqualTo(ManifestSchema.json()).doesNotContain("\r");
    }

    @Test
    @DisplayName("The schema is shipped as it is generated")
    void isShipped() throws IOException {
        try (InputStream shipped =
                Objects.requireNonNull(Manifest.class.getResourceAsStream("../manifest.schema.json"))) {
            assertThat(new String(shipped.readAllBytes(), UTF_8)).isEqualTo(ManifestSchema.json());
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    @DisplayName("A good manifest is valid")
    void acceptsGoodManifests(Path file) throws IOException {
        assertThat(errors(tree(Files.readString(file)).orElseThrow())).isEmpty();
    }

    @Test
    @DisplayName("A manifest with every key of every record is valid")
    void acceptsEveryKey() {
        assertThat(errors(SampleManifest.tree())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    @DisplayName("A bad manifest is invalid, unless all that is wrong is for the reader alone")
    void rejectsBadManifests(Path file) throws IOException {
        Optional<Node> tree = tree(Files.readString(file));
        Set<Kind> kinds = ManifestReader.read(FOLDER, file.toAbsolutePath()).problems().stream()
                .map(Problem::kind)
                .collect(Collectors.toSet());

        assertThat(kinds).isNotEmpty();
        if (tree.isEmpty() || errors(tree.get()).isEmpty()) {
            assertThat(READER_ALONE).containsAll(kinds);
        }
    }

    @Test
    @DisplayName(
            "With one odd value at any place, the reader rejects all that the schema rejects, and no more than is listed")
    void agreesWithTheReader(@TempDir Path folder) throws IOException {
        List<Node> odd = Files.readAllLines(FOLDER.resolve("odd-values.txt")).stream()
                .map(value -> value(value))
                .toList();
        Random random = new Random(20261121);
        List<String> disagreements = new ArrayList<>();
        for (List<String> place : SampleManifest.places()) {
            Node value = odd.get(random.nextInt(odd.size()));
            Node tree = SampleManifest.only(SampleManifest.with(SampleManifest.tree(), place, value), place);
            disagreement(tree, folder).ifPresent(disagreements::add);
        }
        assertThat(disagreements).isEmpty();
    }

    @Test
    @DisplayName("Whatever a text becomes by accident: what the schema rejects, the reader rejects")
    void isNoStricterThanTheReader(@TempDir Path folder) throws IOException {
        List<String> disagreements = new ArrayList<>();
        Mutations.of(Files.readString(FOLDER.resolve("good/state-service.yaml")), 20261122, 150)
                .forEach(text -> {
                    ManifestReading reading = Mutations.read(folder, text);
                    if (reading.manifest().isPresent()
                            && !errors(tree(text).orElseThrow()).isEmpty()) {
                        disagreements.add(text);
                    }
                });
        assertThat(disagreements).isEmpty();
    }

    private static Optional<String> disagreement(Node tree, Path folder) throws IOException {
        String yaml = SampleManifest.yaml(tree);
        Path file = Files.writeString(folder.resolve("sovereignty.yaml"), yaml);
        Set<Kind> kinds = ManifestReader.read(folder, file).problems().stream()
                .map(Problem::kind)
                .collect(Collectors.toSet());
        List<String> errors = errors(tree(yaml).orElseThrow());
        boolean agree = errors.isEmpty() ? READER_ALONE.containsAll(kinds) : !kinds.isEmpty();
        return agree ? Optional.empty() : Optional.of(yaml + kinds + errors);
    }

    private static List<String> errors(Node tree) {
        return SCHEMA.validate(YamlAsJson.of(tree)).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static Optional<Node> tree(String yaml) {
        return TreeReader.read("manifest", yaml, Limits.DOCUMENT).root();
    }

    private static Node value(String yaml) {
        Node.Mapping mapping = (Node.Mapping) tree("value: " + yaml).orElseThrow();
        return mapping.get("value").orElseThrow();
    }

    private static Stream<Path> manifests(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }
}
