package eu.sovereignty.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {

    @TempDir
    private Path folder;

    private Path base;

    @BeforeEach
    void makeBase() throws IOException {
        base = Files.createDirectory(folder.resolve("base"));
    }

    @Test
    @DisplayName("A file that is not there, a directory and an empty file are problems with the file as a whole")
    void whatIsNoTextFile() throws IOException {
        Files.createDirectory(base.resolve("directory"));
        Files.createFile(base.resolve("empty.yaml"));

        assertProblem("missing.yaml", Kind.NOT_FOUND, Position.of("missing.yaml"));
        assertProblem("directory", Kind.NOT_A_FILE, Position.of("directory"));
        assertProblem("empty.yaml", Kind.EMPTY, new Position("empty.yaml", 1, 1, ""));
    }

    @Test
    @DisplayName("A file that may not be read is a problem")
    void unreadable() throws IOException {
        Path file = write("secret.yaml", "a: b\n", UTF_8);
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");

        assertProblem("secret.yaml", Kind.UNREADABLE, Position.of("secret.yaml"));
    }

    @Test
    @DisplayName("A link that leads out of the root is not read, and neither is a loop of links")
    void links() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "password: secret\n");
        Files.createSymbolicLink(base.resolve("out.yaml"), outside);
        Files.createSymbolicLink(base.resolve("up"), folder);
        Files.createSymbolicLink(base.resolve("loop.yaml"), base.resolve("loop.yaml"));

        assertProblem("out.yaml", Kind.LINK_OUTSIDE, Position.of("out.yaml"));
        assertProblem("up/outside.yaml", Kind.LINK_OUTSIDE, Position.of("up/outside.yaml"));
        assertThat(read("loop.yaml").problems().all())
                .extracting(Problem::kind)
                .containsAnyOf(Kind.UNREADABLE, Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("A link inside the root, and a file outside that was asked for by its own path, are read")
    void allowedPlaces() throws IOException {
        write("real.yaml", "a: b\n", UTF_8);
        Files.createSymbolicLink(base.resolve("link.yaml"), base.resolve("real.yaml"));
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "a: b\n");

        assertThat(read("link.yaml").problems().none()).isTrue();
        assertThat(read(outside.toString()).input())
                .hasValueSatisfying(input -> assertThat(input.path()).isEqualTo(outside.toString()));
        assertThat(read("../outside.yaml").problems().none()).isTrue();
    }

    @Test
    @DisplayName("A file above the limit is not read; one at the limit is")
    void sizes() throws IOException {
        int limit = Limits.DOCUMENT.bytes();
        write("at.yaml", "a: b #" + "x".repeat(limit - 6), UTF_8);
        write("above.yaml", "a: b #" + "x".repeat(limit - 5), UTF_8);

        assertThat(read("at.yaml").problems().none()).isTrue();
        assertProblem("above.yaml", Kind.TOO_LARGE, Position.of("above.yaml"));
        assertThat(read("above.yaml").input()).isEmpty();
    }

    @Test
    @DisplayName("A byte that is not UTF-8 is found at its line and column")
    void encodings() throws IOException {
        write("latin.yaml", "a: b\nname: Préfecture\n", ISO_8859_1);
        write("utf16.yaml", "a: b\n", UTF_16);
        Files.write(base.resolve("cut.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC3});

        assertProblem("latin.yaml", Kind.NOT_UTF8, new Position("latin.yaml", 2, 9, ""));
        assertThat(read("latin.yaml").problems().all().get(0).excerpt()).isEqualTo("name: Pr\uFFFDfecture");
        assertProblem("utf16.yaml", Kind.NOT_UTF8, new Position("utf16.yaml", 1, 1, ""));
        assertProblem("cut.yaml", Kind.NOT_UTF8, new Position("cut.yaml", 1, 4, ""));
    }

    @Test
    @DisplayName("A byte order mark and any line ends are accepted, and do not move columns")
    void lineEnds() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            write("ends.yaml", "\uFEFFfirst: 1" + end + "list:" + end + "  - é: 😀 x" + end, UTF_8);

            Node.Mapping root = (Node.Mapping) read("ends.yaml").tree().orElseThrow();
            Node.Mapping item = (Node.Mapping)
                    ((Node.Sequence) root.get("list").orElseThrow()).items().get(0);

            assertThat(root.entries().values())
                    .extracting(Node.Entry::keyAt)
                    .startsWith(new Position("ends.yaml", 1, 1, "/first"));
            assertThat(item.entries().values())
                    .extracting(Node.Entry::keyAt)
                    .containsExactly(new Position("ends.yaml", 3, 5, "/list/0/é"));
            assertThat(item.get("é").orElseThrow().at()).isEqualTo(new Position("ends.yaml", 3, 8, "/list/0/é"));
        }
    }

    @Test
    @DisplayName("The input is named below the root with slashes, and carries the digest of its bytes")
    void inputs() throws IOException {
        Files.createDirectories(base.resolve("a/b"));
        write("a/b/c.yaml", "\uFEFFa: b\r\n", UTF_8);

        assertThat(read("a/./b/c.yaml").input())
                .contains(new InputFile("a/b/c.yaml", Digests.sha256("\uFEFFa: b\r\n".getBytes(UTF_8))));
        assertThat(Digests.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private void assertProblem(String file, Kind kind, Position at) {
        DocumentReader.Reading reading = read(file);
        assertThat(reading.tree()).isEmpty();
        assertThat(reading.problems().all())
                .extracting(Problem::kind, Problem::at)
                .containsExactly(tuple(kind, at));
    }

    private DocumentReader.Reading read(String file) {
        return new DocumentReader(new Root(base), Limits.DOCUMENT).read(Path.of(file));
    }

    private Path write(String file, String text, Charset charset) throws IOException {
        return Files.write(base.resolve(file), text.getBytes(charset));
    }
}
