package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.AssessmentRequest.Bar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody hides a client behind a .gitignore, which is his own file. */
class IgnoredFilesTest {

    private static final String CLIENT = "\"sighting:openai-sdk>unknown\"";

    @TempDir
    private Path base;

    private Requests requests;

    @BeforeEach
    void aClientThatIsIgnored() throws IOException {
        requests = new Requests(base);
        requests.manifest("""
                manifest: 1
                organisation: { name: Ville d'Exemple, kind: local-authority, country: FR }
                systems: [{ id: assistant, purpose: answers }]
                """);
        Files.writeString(base.resolve(".gitignore"), "search/\n");
        Files.createDirectory(base.resolve("search"));
        Files.writeString(base.resolve("search/requirements.txt"), "openai==1.109.1\n");
        Files.writeString(base.resolve("search/app.py"), "from openai import OpenAI\n\nclient = OpenAI()\n");
    }

    @ParameterizedTest
    @DisplayName(
            "A policy for one's own builds follows it, one for suppliers does not, and whoever judges has the last word")
    @CsvSource({
        "default, '', false",
        "strict, '', false",
        "tender, '', true",
        "default, true, true",
        "strict, TRUE, true",
        "tender, false, false"
    })
    void seen(String policy, String everything, boolean seen) throws IOException {
        Assessment.run(requests.stoppedBy(Bar.of(policy)).everything(everything));

        assertThat(json().contains(CLIENT)).isEqualTo(seen);
    }

    @Test
    @DisplayName("A word that is neither true nor false is not taken for false")
    void neither() {
        AssessmentResult result = Assessment.run(requests.everything("yes"));

        assertThat(result.end()).isEqualTo(AssessmentResult.End.BAD_INPUT);
        assertThat(result.lines()).anyMatch(line -> line.contains("sovereignty.everything=yes"));
    }

    @Test
    @DisplayName("Without the file that hides it, every policy sees it")
    void nearMiss() throws IOException {
        Files.delete(base.resolve(".gitignore"));

        Assessment.run(requests.rules(Set.of(), Set.of(), "json"));

        assertThat(json()).contains(CLIENT);
    }

    private String json() throws IOException {
        return Files.readString(requests.output().resolve("report.json"));
    }
}
