package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.TechnologySignals.Setting;
import eu.sovereignty.document.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every technology of the catalogue, and what an organisation's own adds. */
class TechnologyEntriesTest {

    private static final Technologies TECHNOLOGIES = Catalogue.builtIn().technologies();
    private static final List<String> ANCHORS = TECHNOLOGIES.anchors();
    private static final String OURS = """
            id: ours
            name: Our own
            kind: sdk
            operator: openai
            artifacts: { maven: ["fr.example:ai-*", "com.openai:openai-java"] }
            weak: { env: [ { key: OUR_MODEL_KEY, says: api-key } ] }
            """;

    @TempDir
    private Path base = Path.of("");

    static Stream<TechnologyEntry> technologies() {
        return TECHNOLOGIES.ids().stream().map(id -> TECHNOLOGIES.entry(id).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("technologies")
    void everyTechnologyShowsSomehowAndSaysWhoRunsIt(TechnologyEntry entry) {
        assertThat(Stream.of(Strength.values())
                        .map(entry::signals)
                        .flatMap(signals -> Stream.concat(samples(signals), signals.files().stream())))
                .isNotEmpty();
        assertThat(entry.operatedBy().isPresent()).isEqualTo(entry.isAi());
        assertThat(entry.kind() == TechnologyKind.DETERMINISTIC).isEqualTo(!entry.isAi());
    }

    @ParameterizedTest
    @MethodSource("technologies")
    void noFileThatShowsATechnologyIsWithoutAnAnchor(TechnologyEntry entry) {
        for (Strength strength : Strength.values()) {
            assertThat(samples(entry.signals(strength)))
                    .allSatisfy(sample -> assertThat(ANCHORS).as(sample).anyMatch(sample::contains));
        }
    }

    /** What a file may hold that shows a technology, as its format writes it. */
    private static Stream<String> samples(TechnologySignals signals) {
        Stream<String> artifacts = Stream.of(Ecosystem.values())
                .flatMap(ecosystem -> signals.artifacts().of(ecosystem).stream()
                        .map(pattern -> artifact(ecosystem, filled(pattern))));
        return Stream.of(
                        artifacts,
                        signals.javaPackages().stream()
                                .flatMap(name -> Stream.of(name + ".Type", name.replace('.', '/') + "/Type")),
                        signals.hosts().stream().map(TechnologyEntriesTest::filled),
                        signals.env().stream().map(Setting::key).map(TechnologyEntriesTest::filled),
                        signals.settings().stream().map(Setting::key).flatMap(key -> keys(filled(key))))
                .flatMap(samples -> samples);
    }

    private static String filled(String pattern) {
        return pattern.replace("*", "qqq");
    }

    private static String artifact(Ecosystem ecosystem, String coordinate) {
        return switch (ecosystem) {
            case MAVEN -> "<groupId>" + coordinate.replace(":", "</groupId>\n<artifactId>") + "</artifactId>";
            case NPM -> "\"" + coordinate + "\": \"1\"";
            case HELM -> chart(coordinate);
            case PYPI -> coordinate.length() < 4 ? coordinate + "==1" : coordinate.replace('-', '_');
            case CARGO, GEM, CRAN -> coordinate.length() < 4 ? "'" + coordinate + "'" : coordinate;
            default -> coordinate;
        };
    }

    private static String chart(String coordinate) {
        int slash = coordinate.lastIndexOf('/');
        return "- name: " + coordinate.substring(slash + 1)
                + (slash < 0 ? "" : "\n  repository: https://" + coordinate.substring(0, slash) + "/");
    }

    private static Stream<String> keys(String key) {
        String yaml = key.replace(".", ":\n ") + ": v";
        String variable = key.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
        return Stream.of(
                key + "=v",
                yaml,
                camel(yaml),
                "\"" + key.replace(".", "\": { \"") + "\": \"v\"",
                variable,
                key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String camel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (int i = 0; i < kebab.length(); i++) {
            boolean hump = i > 0 && kebab.charAt(i - 1) == '-';
            camel.append(hump ? Character.toUpperCase(kebab.charAt(i)) : kebab.charAt(i));
        }
        return camel.toString().replace("-", "");
    }

    @Test
    void anchorsAreFewAndNoneContainsAnother() {
        double letters = ANCHORS.stream().mapToInt(String::length).average().orElseThrow();
        System.out.printf(Locale.ROOT, "%d anchors, %.1f letters each%n", ANCHORS.size(), letters);
        assertThat(ANCHORS).hasSizeLessThan(1_600);
        assertThat(ANCHORS)
                .allSatisfy(anchor ->
                        assertThat(ANCHORS).noneMatch(other -> !other.equals(anchor) && anchor.contains(other)));
    }

    @ParameterizedTest
    @EnumSource(Ecosystem.class)
    void everyPatternIsFoundByItself(Ecosystem ecosystem) {
        assertThat(technologies())
                .allSatisfy(entry -> assertThat(entry.artifacts().of(ecosystem))
                        .filteredOn(pattern -> !pattern.contains("*"))
                        .allSatisfy(pattern -> assertThat(TECHNOLOGIES
                                        .artifact(ecosystem, pattern)
                                        .map(TechnologyMatch::technology))
                                .contains(entry.id())));
    }

    @Test
    void anOrganisationAddsATechnologyThatComesBeforeAnEqualOne() throws IOException {
        Technologies own = read(OURS).catalogue().orElseThrow().technologies();
        assertThat(own.artifact(Ecosystem.MAVEN, "fr.example:ai-client"))
                .contains(new TechnologyMatch("ours", Strength.STRONG, "fr.example:ai-*"));
        assertThat(own.artifact(Ecosystem.MAVEN, "com.openai:openai-java").map(TechnologyMatch::technology))
                .contains("ours");
        assertThat(own.environment("OUR_MODEL_KEY"))
                .contains(new SettingMatch("ours", Strength.WEAK, "OUR_MODEL_KEY", SettingMeaning.API_KEY));
        assertThat(own.anchors()).anyMatch("OUR_MODEL_KEY"::contains);
        assertThat(own.artifact(Ecosystem.NPM, "openai")).isPresent();
        assertThat(own.entry("ours").flatMap(TechnologyEntry::operatedBy))
                .contains(new TechnologyOperator.Provider("openai", Optional.empty()));
    }

    @Test
    void whatIsWrongInAnOwnTechnologyIsSaidWithItsPlace() throws IOException {
        assertThat(read("id: ours\nname: Our own\nkind: magic\nartifacts: { maeven: [a] }\n")
                        .problems())
                .extracting(problem -> problem.at().place(), Problem::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("own/technologies/ours.yaml:3:7", Problem.Kind.NOT_ONE_OF),
                        org.assertj.core.groups.Tuple.tuple(
                                "own/technologies/ours.yaml:4:14", Problem.Kind.UNKNOWN_KEY));
    }

    private CatalogueReader.Reading read(String text) throws IOException {
        Path folder = Files.createDirectories(base.resolve("own/technologies"));
        Files.writeString(folder.resolve("ours.yaml"), text);
        return CatalogueReader.read(base, Path.of("own"));
    }
}
