package eu.sovereignty.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/eu/sovereignty/manifest/good");

    static Stream<String> names() throws IOException {
        return Manifests.names(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsGoodManifests(String name) {
        ManifestReading reading = ManifestReader.read(FOLDER, Path.of(name));

        assertThat(reading.problems().stream()
                        .map(problem -> problem.at().place() + " " + problem.message(Language.EN)))
                .isEqualTo(List.of());
        assertThat(reading.manifest()).isPresent();
    }
}
