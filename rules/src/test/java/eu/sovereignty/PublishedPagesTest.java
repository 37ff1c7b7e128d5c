package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.AssessmentResult.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about rules that lie beside a report. */
class PublishedPagesTest {

    private static final String TOWN = """
            manifest: 1
            organisation: { name: Ville d'Exemple, kind: local-authority, country: FR }
            processing:
              - { id: answers, purpose: answer questions, gdprRole: controller, data: [files], lawfulBasis: none }
            data:
              - { id: files, personal: identified, storedAt: [api] }
            hosting:
              - { id: api, provider: API d'exemple, places: { storage: [US] }, transfer: { tool: none, dpf: { listed: false } } }
            """;

    @TempDir
    private Path base = Path.of("");

    @BeforeEach
    void manifest() throws IOException {
        requests().manifest(TOWN);
    }

    @Test
    @DisplayName("Every link of the report leads to a file that lies beside it, in the language of the report")
    void everyLinkResolves() throws IOException {
        AssessmentResult result = Assessment.run(requests().plain());

        List<String> links = found("report.html", "href=\"([^\"#:]+)\"");
        assertThat(links).contains("rules/gdpr-lawful-basis.html", "rules/gdpr-transfer-ground.html");
        for (String link : links) {
            Path page = output().resolve(link);
            assertThat(page).isRegularFile();
            assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>\n<html lang=\"fr\">");
        }
        assertThat(output().resolve("rules/style.css")).isRegularFile();
        assertThat(result.reports()).hasSize(2);
        assertThat(names(output().resolve("rules"))).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    @DisplayName("Every page that the JSON names lies there, and no page lies there that nothing links to")
    void pagesOfJson() throws IOException {
        Assessment.run(requests().plain());

        List<String> pages = found("report.json", "\"page\" *: *\"([^\"]+)\"").stream()
                .map(page -> page.substring("rules/".length()))
                .distinct()
                .toList();
        assertThat(names(output().resolve("rules")).filter(name -> name.endsWith(".html")))
                .containsExactlyInAnyOrderElementsOf(pages);
    }

    @Test
    @DisplayName("Without the HTML report there are no pages")
    void noPagesWithoutHtml() throws IOException {
        Assessment.run(requests().formats("json"));

        assertThat(output().resolve("rules")).doesNotExist();
    }

    @Test
    @DisplayName("A folder of pages that is a link out of the base directory is refused, and nothing is written")
    void linkOut(@TempDir Path elsewhere) throws IOException {
        Files.createDirectories(output());
        Files.createSymbolicLink(output().resolve("rules"), elsewhere);

        assertThat(Assessment.run(requests().plain()).end()).isEqualTo(End.BAD_INPUT);

        assertThat(names(elsewhere)).isEmpty();
        assertThat(output().resolve("report.html")).doesNotExist();
    }

    @Test
    @DisplayName("A page that is a link is replaced, and what it leads to stays")
    void pageIsLink() throws IOException {
        Path kept = Files.writeString(base.resolve("kept"), "kept");
        Path page = output().resolve("rules/gdpr-lawful-basis.html");
        Files.createDirectories(output().resolve("rules"));
        Files.createSymbolicLink(page, kept);

        Assessment.run(requests().plain());

        assertThat(kept).hasContent("kept");
        assertThat(Files.isSymbolicLink(page)).isFalse();
    }

    @Test
    @DisplayName("Where one page cannot be replaced, no report appears and no draft is left")
    void allOrNothing() throws IOException {
        Files.createDirectories(output().resolve("rules/gdpr-lawful-basis.html/in the way"));

        assertThat(Assessment.run(requests().plain()).end()).isEqualTo(End.BAD_INPUT);

        assertThat(output().resolve("report.html")).doesNotExist();
        assertThat(names(output().resolve("rules"))).noneMatch(name -> name.endsWith(".tmp"));
    }

    private Requests requests() {
        return new Requests(base);
    }

    private Path output() {
        return requests().output();
    }

    private List<String> found(String report, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(output().resolve(report)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName())).toList().stream();
        }
    }
}
