package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.report.Golden;
import eu.sovereignty.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real manifests under the real rules. */
class ExampleReportsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/eu/sovereignty/manifest/good");

    @TempDir
    private Path base;

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("The console of a State service that sends health data to a foreign interface, under two of its rules")
    void console(Language language) throws IOException {
        Requests requests = new Requests(base);
        requests.manifest(Files.readString(EXAMPLES.resolve("state-service.yaml")));

        AssessmentResult result = Assessment.run(
                requests.in(language, Set.of("gdpr-processor-contract", "france-sren-31-qualified-cloud")));

        String shown = String.join("\n", result.lines()).replace(base.toString(), "BASE");
        Golden.compare("console/state-service." + language.code() + ".txt", result.headline() + "\n" + shown + "\n");
    }

    @TestFactory
    @DisplayName(
            "Every manifest that can be read gives a report that the schema accepts, in both languages, without braces left")
    Stream<DynamicTest> valid() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            return List.copyOf(examples.sorted().toList()).stream()
                    .flatMap(example -> Stream.of(Language.values())
                            .map(language -> DynamicTest.dynamicTest(
                                    example.getFileName() + " " + language.code(), () -> check(example, language))));
        }
    }

    private void check(Path example, Language language) throws IOException {
        Requests requests = new Requests(base);
        requests.manifest(Files.readString(example));

        Assessment.run(requests.in(language, Set.of()));

        String json = Files.readString(requests.output().resolve("report.json"));
        ReportSchema.assertValid(json);
        assertThat(json.lines()
                        .filter(line -> line.strip().matches("\"(message|remedy|sentence|title)\": .*\\{[a-zA-Z]+}.*")))
                .as("names that no subject has")
                .isEmpty();
    }
}
