package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that a repository carries. */
class ArchiveTest {

    private static final String OPEN_AI = "META-INF/maven/dev.langchain4j/langchain4j-open-ai/pom.properties";

    @TempDir
    private Path root = Path.of("");

    @Test
    void whatIsNotOpenedOrBrokenIsListed() throws IOException {
        Files.writeString(root.resolve("lib.zip"), "");
        Files.writeString(root.resolve("text.jar"), "no archive at all");
        archive("lib/cut.jar", OPEN_AI);
        byte[] whole = Files.readAllBytes(root.resolve("lib/cut.jar"));
        Files.write(root.resolve("lib/cut.jar"), Arrays.copyOfRange(whole, 40, whole.length));
        archive("lib/fat.jar", "BOOT-INF/lib/langchain4j-open-ai-1.0.jar", "fr/exemple/A.class");

        Inventory inventory = ScanLines.scan(root, true);

        assertThat(ScanLines.items(inventory)).isEmpty();
        assertThat(ScanLines.unread(inventory))
                .containsExactly(
                        "lib.zip archive",
                        "lib/cut.jar broken archive",
                        "lib/fat.jar archive archives within",
                        "text.jar broken archive");
    }

    @Test
    void nearMissesAreNothing() throws IOException {
        archive(
                "libs/a.jar",
                "META-INF/maven/org.springdoc/springdoc-openapi/pom.properties",
                "smile/Face.class",
                "openai.txt");

        assertThat(ScanLines.items(ScanLines.scan(root, true))).isEmpty();
    }

    @Test
    void inAFolderOfLibrariesItIsPartOfWhatRuns() throws IOException {
        archive("app/libs/client.jar", OPEN_AI, "dev/langchain4j/model/openai/OpenAiChatModel.class");
        archive("old/app.war", "WEB-INF/classes/dev/langchain4j/model/ollama/OllamaChatModel.class");

        assertThat(ScanLines.items(ScanLines.scan(root, true)))
                .containsExactly(
                        "framework langchain4j-open-ai, by openai, model unknown, production, high: app/libs/client.jar archive",
                        "framework langchain4j-ollama, by local, model unknown, vendored, high: old/app.war archive");
    }

    private void archive(String path, String... names) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
    }
}
