package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.report.SitePage;
import eu.sovereignty.report.SitePage.Cell;
import eu.sovereignty.report.SitePage.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page in the site of a project tells. */
class SitePageTest {
    private static final Path GOOD = Path.of("src/test/resources/eu/sovereignty/manifest/good");

    @TempDir
    private Path base;

    private Requests requests = new Requests(Path.of(""));

    @BeforeEach
    void start() {
        requests = new Requests(base);
    }

    @Test
    @DisplayName("What cannot be judged is told by its problems, and by nothing that sounds like a result")
    void badInput() throws IOException {
        SitePage page = page("manifest: 1\nsystems: [{ id: X }]\n");

        assertThat(page.parts()).hasSize(1);
        assertThat(page.parts().get(0).rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(0).text()).startsWith("sovereignty.yaml:"));
        assertThat(page.title()).contains("sovereignty.yaml");
    }

    @Test
    @DisplayName("Markup in a manifest is a text, which is left to who writes the page")
    void markup() throws IOException {
        SitePage page = page(Files.readString(GOOD.resolve("town-chatbot.yaml"))
                .replace("Ville d'Exemple,", "\"<b>Ville</b> [a](b) {0}\","));

        assertThat(page.title()).contains("<b>Ville</b> [a](b) {0}");
    }

    @Test
    @DisplayName("Marks of direction and control characters of a manifest act nowhere")
    void invisible() throws IOException {
        SitePage page = page("manifest: 1\nsystems: [{ id: X, \"\\u202e\\u001b[31m\": \"\\u202e\" }] # \u202e\n");

        assertThat(page.parts().get(0).rows()).isNotEmpty();
        assertThat(page.toString()).doesNotContain("\u202e", "\u001b");
    }

    @Test
    @DisplayName("Every table has as many cells as columns, and every rule it links lies beside the report")
    void whole() throws IOException {
        SitePage page = page(Files.readString(GOOD.resolve("state-service.yaml")));

        assertThat(page.parts())
                .hasSize(3)
                .anySatisfy(part -> assertThat(part.rows()).isNotEmpty());
        assertThat(page.parts())
                .allSatisfy(part -> assertThat(part.rows())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(part.columns())));
        assertThat(links(page).toList())
                .allSatisfy(link -> assertThat(requests.output().resolve(link)).exists());
    }

    @Test
    @DisplayName("What does not fit is counted")
    void more() throws IOException {
        Part questions = page(Files.readString(GOOD.resolve("state-service.yaml")))
                .parts()
                .get(1);

        int all = Integer.parseInt(questions.title().split(" ", 2)[0]);
        assertThat(questions.more().isPresent())
                .isEqualTo(all > questions.rows().size());
        assertThat(questions.more())
                .hasValueSatisfying(more -> assertThat(more)
                        .startsWith(String.valueOf(all - questions.rows().size())));
    }

    private static Stream<String> links(SitePage page) {
        return page.parts().stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(List::stream)
                .map(Cell::link)
                .flatMap(Optional::stream);
    }

    private SitePage page(String manifest) throws IOException {
        requests.manifest(manifest);
        return Assessment.run(requests.plain()).page().get();
    }
}
