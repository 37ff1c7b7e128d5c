package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.report.FormatChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format of real manifests under the real rules. */
class ExampleFormatsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/eu/sovereignty/manifest/good");
    private static final Set<String> ALL = Set.of(
            "cloud-sovereignty.csv",
            "gl-code-quality-report.json",
            "oscal-assessment-plan.json",
            "oscal-assessment-results.json",
            "report.csv",
            "report.html",
            "report.json",
            "report.junit.xml",
            "report.md",
            "report.sarif",
            "sovereignty.cdx.json");

    @TempDir
    private Path base;

    @ParameterizedTest
    @ValueSource(strings = {"state-service.yaml", "town-chatbot.yaml", "none.yaml"})
    @DisplayName(
            "formats=all writes every format of a manifest, each as its schema wants it, twice with the same bytes")
    void all(String example) throws IOException {
        Map<String, String> first = judged(Files.readString(EXAMPLES.resolve(example)));
        Map<String, String> second = judged(Files.readString(EXAMPLES.resolve(example)));

        assertThat(first.keySet()).isEqualTo(ALL);
        assertThat(second).isEqualTo(first);
        assertValid(first);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("A manifest full of markup, formulas and very long words leaves every format valid, in both languages")
    void hostile(Language language) throws IOException {
        String name = "\"=cmd|' /C calc'!A0 </failure>]]> @team [a](https://e.example) {0} `|` עברית "
                + "w".repeat(3000) + "\"";

        Map<String, String> files = judged(town(name, language));

        assertThat(files.keySet()).isEqualTo(ALL);
        assertThat(files.get("report.json"))
                .contains("\"language\": \"" + language.code() + "\"")
                .doesNotContain("INVALID_INPUT");
        assertValid(files);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("A manifest that is refused for its invisible characters is told in every format")
    void invisible(Language language) throws IOException {
        Map<String, String> files = judged(town("\"\\u001b[31m\\u202e\\uD800 @team\" # \u202e", language));

        assertThat(files.keySet()).isEqualTo(ALL);
        assertThat(files.get("report.json")).contains("INVALID_INPUT");
        assertValid(files);
    }

    private static String town(String name, Language language) throws IOException {
        return Files.readString(EXAMPLES.resolve("town-chatbot.yaml"))
                .replace("Ville d'Exemple,", name + ",")
                .replace("Answers residents' questions about administrative procedures", name)
                .replace("answer questions", name)
                .replace("country: FR,", language == Language.FR ? "country: FR," : "country: BE,");
    }

    @Test
    @DisplayName(
            "SARIF lists every rule that was applied, with or without a result, and no proposal that nobody asked for")
    void rules() throws IOException {
        JsonNode run = JsonMapper.shared()
                .readTree(judged(Files.readString(EXAMPLES.resolve("town-chatbot.yaml")))
                        .get("report.sarif"))
                .at("/runs/0");

        List<String> rules = run.at("/tool/driver/rules")
                .valueStream()
                .map(rule -> rule.at("/id").asString())
                .toList();
        assertThat(rules)
                .hasSizeGreaterThan(200)
                .contains("gdpr-transfer-ground", "france-sren-31-qualified-cloud")
                .noneMatch(rule -> rule.startsWith("pending-"));
        assertThat(run.at("/results").valueStream())
                .isNotEmpty()
                .allSatisfy(
                        result -> assertThat(rules.get(result.at("/ruleIndex").asInt()))
                                .isEqualTo(result.at("/ruleId").asString()));
        assertThat(run.at("/tool/driver/rules").valueStream())
                .allSatisfy(rule ->
                        assertThat(rule.at("/help/text").asString()).doesNotContainPattern("\\{\\{[a-zA-Z]+}}"));
    }

    private Map<String, String> judged(String manifest) throws IOException {
        Requests requests = new Requests(base);
        requests.manifest(manifest);
        Assessment.run(requests.formats("all"));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(requests.output())) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void assertValid(Map<String, String> files) {
        files.forEach((name, text) -> {
            if (!name.equals("report.html") && !name.equals("cloud-sovereignty.csv")) {
                FormatChecks.assertValid(name, text);
            }
        });
    }
}
