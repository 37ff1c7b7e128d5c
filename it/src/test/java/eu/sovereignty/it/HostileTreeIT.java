package eu.sovereignty.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder that wants to do harm is looked at in 256 MB, and everything that was not read is listed. */
class HostileTreeIT {
    private static final int FOLDERS = 100;
    private static final int FILES = 1_000;

    @Test
    void endsWithEverythingListed() throws IOException, InterruptedException {
        Path own = Setup.RUNS.resolve("hostile/own");
        Path tree = Setup.RUNS.resolve("hostile/tree");
        Folders.delete(Setup.RUNS.resolve("hostile"));
        Files.createDirectories(own.resolve(".mvn"));
        plant(tree);
        List<String> arguments = List.of(
                "eu.sovereignty:sovereignty-maven-plugin:" + Setup.VERSION + ":inventory",
                "-Dsovereignty.basedir=" + tree.toAbsolutePath(),
                "-Dsovereignty.everything=true",
                "-Dsovereignty.outputDirectory=" + own.resolve("out").toAbsolutePath());

        MavenRun run = MavenRun.of(Setup.main(), own, arguments, Map.of("MAVEN_OPTS", "-Xmx256m"));

        assertThat(run.exit()).isZero();
        JsonNode inventory =
                JsonMapper.shared().readTree(own.resolve("out/inventory.json").toFile());
        assertThat(unread(inventory))
                .contains(
                        "a.class broken",
                        "a.properties encoding",
                        "a.yml too-large",
                        "lib/broken.jar broken",
                        "lib/nested.jar archive",
                        "loop link",
                        "outside link",
                        "z99 limit");
        assertThat(inventory.at("/files").asInt()).isEqualTo(100_000);
        Folders.delete(tree);
    }

    private static Set<String> unread(JsonNode inventory) {
        return inventory
                .at("/unread")
                .valueStream()
                .map(one -> one.at("/path").asString() + " " + one.at("/reason").asString())
                .collect(Collectors.toSet());
    }

    private static void plant(Path tree) throws IOException {
        Files.createDirectories(tree.resolve("lib"));
        for (int folder = 0; folder < FOLDERS; folder++) {
            Path place = Files.createDirectories(tree.resolve(String.format("z%02d", folder)));
            for (int file = 0; file < FILES; file++) {
                Files.writeString(place.resolve("F" + file + ".java"), "class F {}\n");
            }
        }
        try (RandomAccessFile sparse =
                new RandomAccessFile(tree.resolve("a.yml").toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        Files.write(
                tree.resolve("a.class"),
                "\u00CA\u00FE\u00BA\u00BE dev/langchain4j/model".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(
                tree.resolve("a.properties"), "spring.ai.openai.api-key=\u00FF".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(tree.resolve("lib/broken.jar"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Files.createSymbolicLink(tree.resolve("outside"), Path.of("/etc"));
        Files.createSymbolicLink(tree.resolve("loop"), Path.of(".."));
        nested(tree.resolve("lib/nested.jar"));
    }

    private static void nested(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("within.jar"));
            zip.write(new byte[] {'P', 'K', 5, 6});
            zip.closeEntry();
        }
    }
}
