package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.AssessmentRequest.Bar;
import eu.sovereignty.AssessmentResult.End;
import eu.sovereignty.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentTest {

    private static final Path MANIFESTS = Path.of("src/test/resources/eu/sovereignty/manifest");

    @TempDir
    private Path base;

    private Requests requests;

    @BeforeEach
    void inAnEmptyFolder() {
        requests = new Requests(base);
    }

    @Test
    @DisplayName("Without a manifest, the error says how to make one, and report.json says it too")
    void noManifest() throws IOException {
        AssessmentResult result = Assessment.run(requests.plain());

        assertThat(result.end()).isEqualTo(End.BAD_INPUT);
        assertThat(result.headline()).startsWith("Bad input: 1 problem");
        assertThat(result.lines())
                .contains("  manifest: 1")
                .anyMatch(line -> line.contains("no file sovereignty.yaml"));
        assertThat(json()).contains("\"NOT_FOUND\"", "\"INVALID_INPUT\"", "\"language\": \"en\"");
    }

    @Test
    @DisplayName("The example that is shown to who has no manifest is itself a manifest that can be judged")
    void exampleWorks() throws IOException {
        String example = Assessment.run(requests.plain()).lines().stream()
                .dropWhile(line -> !line.contains("manifest: 1"))
                .limit(5)
                .map(line -> line.substring(2) + "\n")
                .reduce("", String::concat);
        requests.manifest(example);

        AssessmentResult result = Assessment.run(requests.plain());

        assertThat(result.end()).as(String.join("\n", result.lines())).isNotEqualTo(End.BAD_INPUT);
    }

    @Test
    @DisplayName(
            "Every mistake of the manifest and of the parameters is told in one run, in the organisation's language")
    void everyMistakeAtOnce() throws IOException {
        requests.manifest("manifest: 1\norganisation: { name: X, kind: state-servce, country: FR, colour: red }\n");

        Bar wrong = new Bar(
                "lenient", Optional.of("sometimes"), Optional.of("perhaps"), Optional.empty(), Optional.empty());
        AssessmentResult result = Assessment.run(
                requests.stoppedBy(wrong).rules(Set.of("gdpr-lawful-bases"), Set.of("nothing-*"), "pdf", "html"));

        assertThat(result.headline()).startsWith("Entrée invalide\u00a0: ");
        assertThat(result.end()).isEqualTo(End.BAD_INPUT);
        assertThat(result.lines())
                .anyMatch(line -> line.contains("state-servce") && line.contains("state-service"))
                .anyMatch(line -> line.contains("colour"))
                .anyMatch(line -> line.contains("sovereignty.policy=lenient"))
                .anyMatch(line -> line.contains("sovereignty.failOn=sometimes"))
                .anyMatch(line -> line.contains("sovereignty.failOnUndetermined=perhaps"))
                .anyMatch(line -> line.contains("sovereignty.formats=pdf"))
                .anyMatch(line -> line.contains("gdpr-lawful-bases") && line.contains("gdpr-lawful-basis\u00a0»"))
                .anyMatch(line -> line.contains("sovereignty.skipRules=nothing-*"));
        assertThat(result.reports())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("report.html", "report.json");
        ReportSchema.assertValid(json());
    }

    @Test
    @DisplayName("A link in what is judged does not say where reports are written")
    void linkedOutput(@TempDir Path elsewhere) throws IOException {
        requests.manifest(town());
        Files.createDirectories(requests.output().getParent());
        Files.createSymbolicLink(requests.output(), elsewhere);

        AssessmentResult result = Assessment.run(requests.plain());

        assertThat(result.end()).isEqualTo(End.BAD_INPUT);
        assertThat(result.headline()).contains("sovereignty.outputDirectory", "leads out of the base directory");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    @DisplayName(
            "A report of an earlier run does not outlive a run whose input is invalid, even where JSON was not asked for")
    void staleReport() throws IOException {
        requests.manifest(town());
        assertThat(Assessment.run(requests.plain()).end()).isNotEqualTo(End.BAD_INPUT);
        requests.manifest("manifest: [");

        Assessment.run(requests.formats("html"));

        assertThat(json()).contains("\"INVALID_INPUT\"");
    }

    @Test
    @DisplayName("Reports of formats that are not asked for stay; no draft is left")
    void otherFormatsStay() throws IOException {
        requests.manifest(town());
        Assessment.run(requests.plain());
        Files.writeString(requests.output().resolve("report.html"), "kept");

        AssessmentResult result = Assessment.run(requests.formats("json"));

        assertThat(result.reports()).containsExactly(requests.output().resolve("report.json"));
        assertThat(requests.output().resolve("report.html")).hasContent("kept");
        try (Stream<Path> files = Files.list(requests.output())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.json", "report.html", "rules");
        }
    }

    @Test
    @DisplayName("An output directory that cannot be written is bad input, and the findings are shown all the same")
    void unwritableOutput() throws IOException {
        requests.manifest(town());
        long shown = Assessment.run(requests.formats("json")).lines().size();
        Files.delete(requests.output().resolve("report.json"));
        Files.delete(requests.output());
        Files.writeString(requests.output(), "a file");

        AssessmentResult result = Assessment.run(requests.plain());

        assertThat(result.end()).isEqualTo(End.BAD_INPUT);
        assertThat(result.headline()).contains("sovereignty.outputDirectory");
        assertThat(result.lines()).hasSize((int) shown);
        assertThat(result.reports()).isEmpty();
    }

    @Test
    @DisplayName("A report that cannot be replaced leaves no draft behind")
    void noDraftIsLeft() throws IOException {
        requests.manifest(town());
        Files.createDirectories(requests.output().resolve("report.json").resolve("in the way"));

        assertThat(Assessment.run(requests.plain()).end()).isEqualTo(End.BAD_INPUT);

        try (Stream<Path> files = Files.list(requests.output())) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    @DisplayName("Rules that concern nothing evaluate nothing, which is an error")
    void nothingEvaluated() throws IOException {
        requests.manifest("manifest: 1\norganisation: { name: X, kind: private-supplier, country: FR }\n");

        AssessmentResult result = Assessment.run(requests.rules(Set.of("gdpr-lawful-basis"), Set.of(), "json"));

        assertThat(result.end()).isEqualTo(End.BAD_INPUT);
        assertThat(json()).contains("\"NOTHING_EVALUATED\"");
    }

    @Test
    @DisplayName("Two runs on the same inputs give the same bytes")
    void sameBytes() throws IOException {
        requests.manifest(town());
        Assessment.run(requests.plain());
        byte[] json = Files.readAllBytes(requests.output().resolve("report.json"));
        byte[] html = Files.readAllBytes(requests.output().resolve("report.html"));

        Assessment.run(requests.plain());

        assertThat(requests.output().resolve("report.json")).hasBinaryContent(json);
        assertThat(requests.output().resolve("report.html")).hasBinaryContent(html);
    }

    @Test
    @DisplayName(
            "A French organisation is answered in French unless another language is asked for; so is a broken manifest")
    void language() throws IOException {
        requests.manifest(town());
        Assessment.run(requests.plain());
        assertThat(json()).contains("\"language\": \"fr\"");

        requests.manifest(town().replace("country: FR", "country: BE"));
        Assessment.run(requests.plain());
        assertThat(json()).contains("\"language\": \"en\"");

        requests.manifest(town() + "nonsense: [\n");
        Assessment.run(requests.plain());
        assertThat(json()).contains("\"INVALID_INPUT\"", "\"language\": \"fr\"");
    }

    @Test
    @DisplayName("An organisation's own catalogue is read, and what is wrong in it is told with the rest")
    void catalogue() throws IOException {
        requests.manifest("manifest: 1\n");
        Files.createDirectories(base.resolve("own/providers"));
        Files.writeString(base.resolve("own/providers/ours.yaml"), "id: ours\ncolour: red\n");

        AssessmentResult result = Assessment.run(requests.catalogue("own"));

        assertThat(result.lines())
                .anyMatch(line -> line.contains("own/providers/ours.yaml"))
                .anyMatch(line -> line.contains("sovereignty.yaml"));
    }

    @Test
    @DisplayName("Markup, right-to-left letters and long words in a manifest stay text everywhere")
    void hostileManifest() throws IOException {
        AssessmentResult result = judgeTown("\"<script>alert(1)</script>{country} עברית " + "w".repeat(3000) + "\"");

        assertThat(result.end()).isNotEqualTo(End.BAD_INPUT);
        ReportSchema.assertValid(json());
        assertThat(html()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(String.join("\n", result.lines())).doesNotContain("w".repeat(240));
    }

    @Test
    @DisplayName("Control characters and marks of direction in a manifest act nowhere")
    void invisibleCharacters() throws IOException {
        AssessmentResult result = judgeTown("\"\\u001b[31m\\u202e\\uD800\" # \u202e");

        ReportSchema.assertValid(json());
        assertThat(json() + html() + String.join("", result.lines()) + result.headline())
                .doesNotContain("\u001b", "\u202e");
    }

    private AssessmentResult judgeTown(String name) throws IOException {
        requests.manifest(town().replace("Ville d'Exemple,", name + ",")
                .replace("Answers residents' questions about administrative procedures", name)
                .replace("answer questions", name));
        return Assessment.run(requests.plain());
    }

    private String html() throws IOException {
        return Files.readString(requests.output().resolve("report.html"));
    }

    private static String town() throws IOException {
        return Files.readString(MANIFESTS.resolve("good/town-chatbot.yaml"));
    }

    @Test
    @DisplayName(
            "The end of a qualification stands in the calendar, and the facts of a hosting are what the schema says")
    void qualificationEnds() throws IOException {
        requests.manifest("""
                manifest: 1
                organisation: { name: X, kind: state-service, country: FR }
                hosting:
                  - { id: cloud, provider: outscale, offer: IaaS Cloud on Demand, region: cloudgouv-eu-west-1 }
                """);

        Assessment.run(requests.formats("json"));

        ReportSchema.assertValid(json());
        assertThat(json())
                .contains("\"startsOn\": \"2026-12-01\"", "\"rule\": \"cloudact-qualification-ends\"")
                .contains("\"chain\"", "\"continuity\": \"K1\"", "\"location\": \"L?\"", "\"SNC_EXPIRES_SOON\"");
    }

    private String json() throws IOException {
        return Files.readString(requests.output().resolve("report.json"));
    }
}
