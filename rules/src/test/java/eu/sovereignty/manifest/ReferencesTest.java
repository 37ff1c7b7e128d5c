package eu.sovereignty.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.sovereignty.document.Digests;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Root;
import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.Reference.State;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {

    private static final String DIGEST = Digests.sha256(new byte[] {'x'});

    @TempDir
    private Path folder;

    private Path base;
    private References references;

    @BeforeEach
    void makeBase() throws IOException {
        base = Files.createDirectory(folder.resolve("base"));
        Files.createDirectory(base.resolve("docs"));
        Files.writeString(folder.resolve("outside.pdf"), "x");
        references = new References(new Root(base), Path.of("sovereignty.yaml"));
    }

    @Test
    @DisplayName("A file is present with its digest, empty, or absent")
    void files() throws IOException {
        Files.writeString(base.resolve("docs/a.pdf"), "x");
        Files.createFile(base.resolve("docs/empty.pdf"));

        assertThat(read("docs/a.pdf")).isEqualTo(new Reference.File("docs/a.pdf", State.PRESENT, DIGEST));
        assertThat(read("docs\\.\\a.pdf")).isEqualTo(new Reference.File("docs/a.pdf", State.PRESENT, DIGEST));
        assertThat(read("docs/empty.pdf")).isEqualTo(new Reference.File("docs/empty.pdf", State.EMPTY, ""));
        assertThat(read("docs/b.pdf")).isEqualTo(new Reference.File("docs/b.pdf", State.ABSENT, ""));
        assertThat(read("docs/a.pdf/b")).extracting("state").isIn(State.ABSENT, State.UNREADABLE);
        assertThat(read("x".repeat(300))).extracting("state").isIn(State.ABSENT, State.UNREADABLE);
        assertThat(references.inputs()).containsExactly(new InputFile("docs/a.pdf", DIGEST));
    }

    @Test
    @DisplayName("A folder is present when it holds something, and proves nothing when it holds the manifest")
    void folders() throws IOException {
        assertThat(read("docs")).isEqualTo(new Reference.File("docs", State.EMPTY, ""));
        Files.createDirectories(base.resolve("more/inside"));
        assertThat(read("more")).isEqualTo(new Reference.File("more", State.PRESENT, ""));
        assertThat(read("./")).isEqualTo(new Reference.File(".", State.NOT_EVIDENCE, ""));
        assertThat(references.inputs()).isEmpty();
    }

    @Test
    @DisplayName("A link out of the root is seen and not followed, whatever stands behind it")
    void links() throws IOException {
        Files.createSymbolicLink(base.resolve("out.pdf"), folder.resolve("outside.pdf"));
        Files.createSymbolicLink(base.resolve("up"), folder);
        Files.createSymbolicLink(base.resolve("loop"), base.resolve("loop"));
        Files.writeString(base.resolve("docs/a.pdf"), "x");
        Files.createSymbolicLink(base.resolve("in.pdf"), base.resolve("docs/a.pdf"));

        assertThat(read("out.pdf")).isEqualTo(new Reference.File("out.pdf", State.OUTSIDE, ""));
        assertThat(read("up")).isEqualTo(new Reference.File("up", State.OUTSIDE, ""));
        assertThat(read("up/outside.pdf")).isEqualTo(new Reference.File("up/outside.pdf", State.OUTSIDE, ""));
        assertThat(read("loop")).isEqualTo(new Reference.File("loop", State.UNREADABLE, ""));
        assertThat(read("in.pdf")).isEqualTo(new Reference.File("in.pdf", State.PRESENT, DIGEST));
    }

    @Test
    @DisplayName("A file too large to hash is present without a digest, and is no input")
    void largeFiles() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(base.resolve("film.mp4").toFile(), "rw")) {
            file.setLength(References.HASHED_UP_TO + 1);
        }

        assertThat(read("film.mp4")).isEqualTo(new Reference.File("film.mp4", State.PRESENT, ""));
        assertThat(references.inputs()).isEmpty();
    }

    @Test
    @DisplayName("Addresses and references elsewhere are kept as they are")
    void elsewhere() {
        assertThat(read("https://exemple.example/a?b=c#d"))
                .isEqualTo(new Reference.Address("https://exemple.example/a?b=c#d"));
        assertThat(read("ref:registre 2026-041")).isEqualTo(new Reference.Elsewhere("ref:registre 2026-041"));
        assertThat(read("none")).isEqualTo(new Reference.None());
    }

    @Test
    @DisplayName("A manifest lists itself and the evidence that was hashed, by path, each once")
    void inputs() throws IOException {
        Files.writeString(base.resolve("docs/a.pdf"), "x");
        Files.writeString(
                base.resolve("sovereignty.yaml"),
                "manifest: 1\norganisation: { name: Ville, kind: local-authority, evidence: "
                        + "{ record: docs/a.pdf, securityPolicy: ./docs/a.pdf, accessibility: docs/b.pdf } }\n");

        ManifestReading reading = ManifestReader.read(base, Path.of("sovereignty.yaml"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.inputs())
                .extracting(InputFile::path, input -> input.sha256().equals(DIGEST))
                .containsExactly(tuple("docs/a.pdf", true), tuple("sovereignty.yaml", false));
    }

    private Reference read(String text) {
        Node.Scalar scalar = new Node.Scalar(Position.of("x"), text, false);
        return references.codec().reader().apply(scalar).orElseThrow();
    }
}
