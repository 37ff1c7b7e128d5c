package eu.sovereignty.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"town-chatbot.yaml", "state-service.yaml"})
    void readsGoodManifests(String name) {
        Path folder = Path.of("src/test/resources/eu/sovereignty/manifest/good");

        ManifestReading reading = ManifestReader.read(folder, Path.of(name));

        assertThat(reading.problems().stream()
                        .map(problem -> problem.at().place() + " " + problem.message(Language.EN)))
                .isEqualTo(List.of());
        assertThat(reading.manifest()).isPresent();
    }
}
