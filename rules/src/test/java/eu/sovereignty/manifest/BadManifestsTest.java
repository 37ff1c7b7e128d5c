package eu.sovereignty.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad manifests, each with everything that is said about it beside it: place, kind, and the sentence in both languages. With
 * {@code -Dgolden.update=true} the files are written anew, for their diff to be reviewed.
 */
class BadManifestsTest {

    private static final Path FOLDER = Path.of("src/test/resources/eu/sovereignty/manifest/bad");

    static Stream<String> names() throws IOException {
        return Manifests.names(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A bad manifest gives no manifest, and exactly the expected problems")
    void saysEverythingThatIsWrong(String name) throws IOException {
        ManifestReading reading = ManifestReader.read(FOLDER, Path.of(name));
        String said = reading.problems().stream().map(BadManifestsTest::said).collect(Collectors.joining("\n"));
        Path expected = FOLDER.resolve(name.replace(".yaml", ".expected"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }

        assertThat(reading.manifest()).isEmpty();
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    @DisplayName("Eight different mistakes are eight problems, each of its own kind")
    void eightMistakes() {
        assertThat(ManifestReader.read(FOLDER, Path.of("eight-mistakes.yaml")).problems())
                .hasSize(8)
                .extracting(Problem::kind)
                .doesNotHaveDuplicates();
    }

    private static String said(Problem problem) {
        return problem.at().line() + ":" + problem.at().column() + " " + problem.kind() + " "
                + problem.at().pointer() + "\n  "
                + problem.message(Language.EN) + "\n  " + problem.message(Language.FR) + "\n";
    }
}
