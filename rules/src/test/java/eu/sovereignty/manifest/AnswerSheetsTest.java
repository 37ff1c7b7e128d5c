package eu.sovereignty.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Digests;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerSheetsTest {

    private static final String HEAD = """
            manifest: 1
            organisation: { name: Ville d'Exemple, kind: local-authority, country: FR }
            hosting: [{ id: own }, { id: other }]
            sovereigntyFramework:
            """;

    @TempDir
    private Path folder;

    private Path base = Path.of("");

    @BeforeEach
    void makeBase() throws IOException {
        base = Files.createDirectory(folder.resolve("base"));
        Files.createDirectory(base.resolve("docs"));
    }

    @Test
    @DisplayName(
            "Everything that is wrong is said at once: in the manifest where it is, and line by line in the sheets")
    void allAtOnce() throws IOException {
        sheet("own.csv", "hosting,criterion,answer\nown,SOV-1.1,good\nown,SOV-1.2,3\nown,,2\nown,SOV-1.2,4\n");
        sheet("columns.csv", "Kriterium,Antwort\nSOV-1.1,3\n");

        assertThat(said("""
                  weights: heavy
                  answerSheets: { own: docs/own.csv, other: docs/columns.csv }
                """))
                .containsExactly(
                        "sovereignty.yaml:5:12 NOT_ONE_OF",
                        "docs/own.csv:2:13 BAD_NUMBER",
                        "docs/own.csv:4:6 SHEET_CRITERION",
                        "docs/own.csv:5:5 DUPLICATE_VALUE",
                        "docs/columns.csv:1:1 SHEET_COLUMNS");
    }

    @Test
    @DisplayName("What is no file below the base directory is refused where it is named")
    void noFile() throws IOException {
        Files.writeString(folder.resolve("outside.csv"), "criterion,answer\n");
        Files.createSymbolicLink(base.resolve("docs/link.csv"), folder.resolve("outside.csv"));

        assertThat(said("  answerSheets: { own: docs/absent.csv, other: docs }"))
                .containsExactly("sovereignty.yaml:5:24 NOT_FOUND", "sovereignty.yaml:5:48 NOT_A_FILE");
        assertThat(said("  answerSheets: { own: ../outside.csv, other: docs/link.csv }"))
                .containsExactly("sovereignty.yaml:5:24 PATH_OUTSIDE", "sovereignty.yaml:5:47 LINK_OUTSIDE");
        assertThat(said("  answerSheets: { own: /etc/hosts }")).containsExactly("sovereignty.yaml:5:24 PATH_ABSOLUTE");
        assertThat(said("  answerSheets: { own: \"https://example.org/a.csv\", other: none }"))
                .containsExactly("sovereignty.yaml:5:24 BAD_REFERENCE", "sovereignty.yaml:5:60 BAD_REFERENCE");
        assertThat(said("  answerSheets: { nobody: docs/absent.csv }")).contains("sovereignty.yaml:5:19 DANGLING_ID");
    }

    @Test
    @DisplayName("A sheet has a size that is read, and is read in UTF-8")
    void limits() throws IOException {
        sheet("large.csv", "criterion,answer\n" + "\n".repeat(1 << 20));
        sheet("many.csv", "criterion,answer\n" + "x,\n".repeat(25_000));
        Files.write(base.resolve("docs/latin.csv"), "critère".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(said("  answerSheets: { own: docs/large.csv }")).containsExactly("sovereignty.yaml:5:24 TOO_LARGE");
        assertThat(said("  answerSheets: { own: docs/many.csv }")).containsExactly("docs/many.csv TOO_MANY_VALUES");
        assertThat(said("  answerSheets: { own: docs/latin.csv }")).containsExactly("docs/latin.csv:1:5 NOT_UTF8");
    }

    @Test
    @DisplayName("Two different answers to one criterion are a problem with both places, and neither goes first")
    void contradiction() throws IOException {
        sheet("own.csv", "criterion;answer\nSOV-1.1;3\nSOV-1.2;2\n");

        Problem problem = read("  answers: { own: { SOV-1.1: 4, SOV-1.2: 2 } }\n  answerSheets: { own: docs/own.csv }")
                .problems()
                .get(0);

        assertThat(problem.at().place()).isEqualTo("sovereignty.yaml:5:30");
        assertThat(problem.message(Language.EN))
                .isEqualTo("SOV-1.1 is answered by 4 here and by 3 at docs/own.csv:2:9."
                        + " Keep the answer that is right, in one of the two places.");
    }

    @Test
    @DisplayName("A sheet without a line for the hosting it is named for is a mistake, not a sheet without answers")
    void anotherHosting() throws IOException {
        sheet("own.csv", "hosting,criterion,answer\nown,SOV-1.1,3\n");

        assertThat(said("  answerSheets: { other: docs/own.csv }"))
                .containsExactly("sovereignty.yaml:5:26 SHEET_HOSTING");
    }

    @Test
    @DisplayName("Each answer comes with its place in the sheet; an empty one is open, an equal one said twice is one")
    void answers() throws IOException {
        String text =
                "\uFEFFhosting,answer,criterion\r\nother,1,SOV-1.1\r\nown,3,SOV-1.1\r\nown,,SOV-1.2\r\nown,2,SOV-1.3\r\n";
        sheet("own.csv", text);

        ManifestReading reading = read("  answers: { own: { SOV-1.3: 2, SOV-1.1: unknown } }\n"
                + "  answerSheets: { own: docs/own.csv, other: docs/own.csv }");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.inputs())
                .contains(new InputFile("docs/own.csv", Digests.sha256(text.getBytes(StandardCharsets.UTF_8))));
        Map<String, Map<String, Fact<Integer>>> answers =
                reading.manifest().orElseThrow().sovereigntyFramework().answers();
        assertThat(answers)
                .isEqualTo(Map.of(
                        "own",
                        Map.of(
                                "SOV-1.1", said("docs/own.csv", 3, 5, "", "own", "SOV-1.1", 3),
                                "SOV-1.3",
                                        said(
                                                "sovereignty.yaml",
                                                5,
                                                30,
                                                "/sovereigntyFramework/answers/own/SOV-1.3",
                                                "own",
                                                "SOV-1.3",
                                                2)),
                        "other",
                        Map.of("SOV-1.1", said("docs/own.csv", 2, 7, "", "other", "SOV-1.1", 1))));
    }

    private static Fact<Integer> said(
            String file, int line, int column, String pointer, String hosting, String criterion, int answer) {
        return Fact.known(
                answer,
                new Provenance.Declared(
                        new Position(file, line, column, pointer),
                        "sovereigntyFramework.answers[" + hosting + "][" + criterion + "]",
                        String.valueOf(answer)));
    }

    private void sheet(String name, String text) throws IOException {
        Files.writeString(base.resolve("docs").resolve(name), text);
    }

    private List<String> said(String framework) throws IOException {
        return read(framework).problems().stream()
                .map(problem -> problem.at().place() + " " + problem.kind())
                .toList();
    }

    private ManifestReading read(String framework) throws IOException {
        Files.writeString(base.resolve("sovereignty.yaml"), HEAD + framework);
        return ManifestReader.read(base, Path.of("sovereignty.yaml"));
    }
}
