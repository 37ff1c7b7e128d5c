package eu.sovereignty.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationsTest {

    private static final Path FOLDER = Path.of("src/test/resources/eu/sovereignty/manifest");

    @TempDir
    private Path folder;

    static Stream<String> texts() throws IOException {
        return Stream.of(
                Files.readString(FOLDER.resolve("good/state-service.yaml")),
                Files.readString(FOLDER.resolve("good/as-json.yaml")),
                Files.readString(FOLDER.resolve("bad/anchors.yaml")),
                SampleManifest.yaml(SampleManifest.tree()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    @DisplayName("Whatever a manifest becomes, reading ends, with a manifest or with problems inside the file")
    void endsInsideTheFile(String text) {
        Mutations.of(text, 20261121, 100).forEach(this::check);
    }

    private void check(String text) {
        ManifestReading reading = Mutations.read(folder, text);
        List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();

        assertThat(reading.manifest().isPresent())
                .as(text)
                .isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).as(text).allSatisfy(problem -> {
            if (problem.kind() != Problem.Kind.TOO_MANY_PROBLEMS) {
                assertInside(problem.at(), lines);
            }
            assertThat(problem.message(Language.EN)).doesNotContain("{0}").isNotBlank();
            assertThat(problem.message(Language.FR)).doesNotContain("{0}").isNotBlank();
            assertThat(problem.excerpt()).hasSizeLessThan(400).doesNotContain("\u0000", "\u202E", "\n");
        });
        assertThat(reading.problems())
                .isSortedAccordingTo(
                        Comparator.comparing((Problem problem) -> problem.at().line())
                                .thenComparing(problem -> problem.at().column()));
        assertThat(Mutations.read(folder, text)).isEqualTo(reading);
    }

    private static void assertInside(Position at, List<String> lines) {
        assertThat(at.line()).isBetween(1, lines.size() + 1);
        String line = at.line() > lines.size() ? "" : lines.get(at.line() - 1);
        assertThat(at.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }
}
