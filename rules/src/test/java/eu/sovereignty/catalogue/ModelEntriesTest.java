package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Fact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for all model entries together. */
class ModelEntriesTest {

    private static final Path SOURCES =
            Path.of("src/main/resources/eu/sovereignty").toAbsolutePath();
    private static final Catalogue CATALOGUE = Catalogue.builtIn();
    private static final List<ModelEntry> ENTRIES = new ArrayList<>();

    /** A name, and the family that it leads to. */
    private record Alias(String pattern, String family) {}

    @BeforeAll
    static void readAll() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve("catalogue/models"))) {
            files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .forEach(id -> ENTRIES.add(CATALOGUE.family(id).orElseThrow()));
        }
    }

    @Test
    void aNameOfTwoFamiliesAndAReferenceToNobodyFailTheBuildWithTheirPlaces(@TempDir Path sources) throws IOException {
        write(sources, "one", "aliases: [\"one-*\"]\n");
        write(sources, "two", "aliases: [\"on*-x\"]\nversions: [{ id: two-latest, standsFor: three }]\n");
        write(sources, "four", "developer: { provider: nobody }\nlineage: { from: [one, zero] }\n");
        assertThat(CatalogueCompiler.compile(sources, sources.resolve("classes")))
                .extracting(problem -> problem.at().place(), Problem::kind)
                .contains(
                        tuple("catalogue/models/two.yaml:4:12", Problem.Kind.NOT_IN_CATALOGUE),
                        tuple("catalogue/models/four.yaml:1:1", Problem.Kind.NOT_IN_CATALOGUE));
        write(sources, "two", "aliases: [\"one*-\"]\n");
        assertThat(CatalogueCompiler.compile(sources, sources.resolve("classes")))
                .extracting(Problem::kind)
                .doesNotContain(Problem.Kind.AMBIGUOUS_NAME);
        write(sources, "two", "aliases: [\"one-*\"]\n");
        assertThat(CatalogueCompiler.compile(sources, sources.resolve("classes")))
                .extracting(problem -> problem.at().place(), Problem::kind)
                .contains(tuple("catalogue/models/two.yaml:1:1", Problem.Kind.AMBIGUOUS_NAME));
    }

    @Test
    void everyAliasLeadsToItsFamily() {
        assertThat(ENTRIES.stream().flatMap(ModelEntriesTest::aliases))
                .filteredOn(alias -> CATALOGUE
                        .model(alias.pattern().replace("*", ""), Catalogue.Where.MODEL_FIELD)
                        .filter(match -> match.entry().id().equals(alias.family()))
                        .isEmpty())
                .filteredOn(alias -> CATALOGUE
                        .model(alias.pattern().replace("*", "x"), Catalogue.Where.MODEL_FIELD)
                        .filter(match -> match.entry().id().equals(alias.family()))
                        .isEmpty())
                .isEmpty();
    }

    @Test
    void versionsOfAFamilyHaveIdsOfTheirOwn() {
        assertThat(ENTRIES)
                .allSatisfy(entry -> assertThat(entry.versions().stream().map(ModelVersion::id))
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyFamilySaysWhoMadeIt() {
        assertThat(ENTRIES).allSatisfy(entry -> {
            assertThat(entry.developer().name().isKnown()).isTrue();
            assertThat(entry.kind().isKnown()).isTrue();
            assertThat(entry.sources()).isPresent();
        });
    }

    @Test
    void everyFigureOfComputeIsAnEstimateAndExact() {
        assertThat(ENTRIES.stream()
                        .flatMap(entry -> Stream.concat(
                                Stream.of(entry.compute()),
                                entry.versions().stream().map(ModelVersion::compute)))
                        .filter(compute -> compute.flop().isKnown()))
                .isNotEmpty()
                .allSatisfy(compute -> {
                    assertThat(compute.operations().value().orElseThrow()).isGreaterThan(BigDecimal.ONE);
                    assertThat(compute.estimated().value()).contains(true);
                    assertThat(compute.by().isKnown()).isTrue();
                    assertThat(compute.flop().verified()).isFalse();
                });
    }

    /** Whether a model is general-purpose, or presumed to carry systemic risk, is for its provider and the Commission to say. */
    @Test
    void noEstimateIsAssertedAndNobodyIsDesignated() {
        assertThat(ENTRIES).allSatisfy(entry -> {
            assertThat(entry.systemicRisk().designated().isKnown()).isFalse();
            assertThat(unverified(entry.systemicRisk().estimate())).isTrue();
            assertThat(unverified(entry.generalPurpose().estimate())).isTrue();
        });
    }

    private static boolean unverified(Fact<?> fact) {
        return !fact.isKnown() || !fact.verified();
    }

    private static Stream<Alias> aliases(ModelEntry entry) {
        return Stream.of(
                        entry.aliases().stream(),
                        entry.contextAliases().stream(),
                        entry.versions().stream().flatMap(version -> version.aliases().stream()))
                .flatMap(names -> names)
                .map(name -> new Alias(name.toLowerCase(java.util.Locale.ROOT), entry.id()))
                .distinct();
    }

    private static void write(Path sources, String id, String rest) throws IOException {
        Path file = sources.resolve("catalogue/models/" + id + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "id: " + id + "\nfamily: Example\n" + rest);
    }
}
