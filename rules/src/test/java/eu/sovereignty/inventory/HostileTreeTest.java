package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.sovereignty.catalogue.Catalogue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees that somebody made to stop, to mislead or to exhaust whoever reads them: the scan ends, and lists what it did not read. */
class HostileTreeTest {

    private static final String IMAGE = "services: { db: { image: qdrant/qdrant } }\n";
    private static final int MEGABYTES = 4 << 20;

    @TempDir
    private Path root = Path.of("");

    @Test
    void links_are_listed_and_not_followed(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("compose.yaml"), IMAGE);
        Files.createSymbolicLink(root.resolve("out"), outside);
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("compose.yaml"), outside.resolve("compose.yaml"));
        Files.createSymbolicLink(root.resolve("dangling"), root.resolve("nowhere"));
        assertThat(items()).isEmpty();
        assertThat(unread()).containsExactly("compose.yaml link", "dangling link", "loop link", "out link");
    }

    @Test
    void a_pipe_does_not_block_and_is_listed() throws Exception {
        Process made = new ProcessBuilder("mkfifo", root.resolve("compose.yaml").toString()).start();
        assumeThat(made.waitFor()).isZero();
        assertThat(unread()).containsExactly("compose.yaml unreadable");
    }

    @Test
    void a_large_file_is_listed_where_its_text_is_asked_for() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("compose.yaml").toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertThat(unread()).containsExactly("compose.yaml too_large");
    }

    @Test
    void deep_folders_end_at_the_limit() throws IOException {
        Path deep = root;
        for (int i = 0; i < 80; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("compose.yaml"), IMAGE);
        assertThat(items()).isEmpty();
        assertThat(unread()).containsExactly("d/".repeat(64) + "d limit 64");
    }

    @Test
    void the_number_of_files_is_limited_also_in_one_folder() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.writeString(root.resolve("f" + (100 + i) + ".txt"), "x");
        }
        ScanLimits few = new ScanLimits(20, 64, 1 << 20, 1 << 20, 100);
        Inventory inventory = Scan.of(new ScanRequest(root, true, Set.of(), List.of(), few), Catalogue.builtIn());
        assertThat(inventory.files()).isEqualTo(20);
        assertThat(ScanLines.unread(inventory)).containsExactly("limit 20");
    }

    @Test
    void names_may_hold_anything() throws IOException {
        String name = "a\nb \u202Egnp.compose.yaml";
        Files.writeString(root.resolve(name), IMAGE);
        assertThat(items()).hasSize(1);
        assertThat(items().get(0)).contains("qdrant");
    }

    @Test
    void bytes_that_are_no_text_are_listed_and_searched() throws IOException {
        Files.write(root.resolve("compose.yaml"), (IMAGE + "# \u00e9\u00ff\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(items()).hasSize(1);
        assertThat(unread()).containsExactly("compose.yaml encoding");
    }

    @Test
    void entities_of_yaml_do_not_multiply() throws IOException {
        StringBuilder laughs = new StringBuilder("a0: &a0 [image, image]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            laughs.append("a" + i + ": &a" + i + " ["
                    + String.join(", ", Stream.generate(() -> before).limit(9).toList()) + "]\n");
        }
        Files.writeString(root.resolve("compose.yaml"), laughs + IMAGE);
        items();
        assertThat(unread()).hasSize(1);
        assertThat(unread().get(0)).startsWith("compose.yaml limit");
    }

    @Test
    void nesting_has_no_end_that_matters() throws IOException {
        Files.writeString(root.resolve("mcp.json"), "{\"servers\":" + "[".repeat(100_000));
        Files.writeString(root.resolve("main.tf"), "a {\n".repeat(100_000));
        Files.writeString(root.resolve("compose.yaml"), "[".repeat(100_000));
        assertThat(items()).hasSize(1);
        assertThat(unread()).isNotEmpty().allMatch(line -> line.startsWith("compose.yaml "));
    }

    @Test
    void rules_for_git_are_cut_aloud() throws IOException {
        Files.writeString(root.resolve(".gitignore"), "build/\n" + "x".repeat(99) + "\n".repeat(10 << 20));
        Files.createDirectories(root.resolve("build"));
        assertThat(ScanLines.unread(ScanLines.scan(root, false))).contains(".gitignore limit 65536", "build ignored");
    }

    @Test
    void rules_for_git_whose_stars_multiply_are_left_out_aloud() throws IOException {
        Files.writeString(root.resolve(".gitignore"), "*a*a*a*a*a*a*a*a*b\n*.log\n");
        Files.writeString(root.resolve("a".repeat(250)), "x");
        assertThat(ScanLines.unread(ScanLines.scan(root, false))).containsExactly(".gitignore limit 3 *");
    }

    /** Each reader of text gets one line of megabytes, of signs that make it look back, and ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "compose.yaml",
                "Dockerfile",
                "main.tf",
                "main.bicep",
                "arm/main.json",
                "mcp.json",
                "values.yaml",
                ".github/workflows/a.yml",
                "application.yml",
                "application.properties",
                ".env",
                "pom.xml",
                "build.gradle",
                "package.json",
                "pyproject.toml",
                "requirements.txt",
                "a.py",
                "a.ts",
                "A.java",
                "a.kt",
                "go.mod",
                "a.ipynb",
                "a.csv",
                "a.sql",
                "bom.json",
                "a.toml",
                "a.html",
                "a.conf"
            })
    void one_line_of_megabytes_ends(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(java.util.Optional.ofNullable(file.getParent()).orElse(root));
        List<String> parts =
                List.of("${", "\"", "--model gpt-4o ", "OPENAI_API_KEY=", "a.b.", "<a ", "api.openai.com/", "\\", "{{");
        StringBuilder line = new StringBuilder("openai ");
        for (String part : parts) {
            line.append(part.repeat((MEGABYTES - 1_000) / parts.size() / part.length()));
        }
        Files.writeString(file, line);
        assertThat(items()).hasSizeLessThan(10);
        Files.writeString(file, line.reverse());
        assertThat(items()).hasSizeLessThan(10);
    }

    private List<String> items() {
        return ScanLines.items(ScanLines.scan(root, true));
    }

    private List<String> unread() {
        return ScanLines.unread(ScanLines.scan(root, true));
    }
}
