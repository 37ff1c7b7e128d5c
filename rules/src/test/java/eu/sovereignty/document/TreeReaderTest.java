package eu.sovereignty.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

    private static final Limits SMALL = new Limits(1000, 4, 10, 20);

    @Test
    @DisplayName("A limit that is reached is one problem, and ends the reading")
    void limits() {
        assertProblem("[[[[[1]]]]]", Kind.TOO_DEEP, "1:5");
        assertProblem("a: {b: {c: {d: {e: 1}}}}\ncolour: [", Kind.TOO_DEEP, "1:16");
        assertProblem("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]", Kind.TOO_MANY_VALUES, "1:29");
        assertProblem("a: " + "x".repeat(21), Kind.TEXT_TOO_LONG, "1:4");
        assertProblem("? " + "x".repeat(21) + "\n: b", Kind.TEXT_TOO_LONG, "1:3");
    }

    @Test
    @DisplayName("More problems than anybody reads are said to be more, before the first ones")
    void manyProblems() {
        TreeReader.Reading reading = TreeReader.read("x", "a: &a b\n".repeat(500), Limits.DOCUMENT);

        assertThat(reading.problems().all())
                .hasSize(201)
                .extracting(Problem::kind)
                .startsWith(Kind.TOO_MANY_PROBLEMS);
    }

    @Test
    @Timeout(60)
    @DisplayName("A hostile text of the greatest size is refused soon")
    void hostileTexts() {
        int size = Limits.DOCUMENT.bytes();
        for (String unit :
                new String[] {"[", "{a: ", "- ", "? ", "&a ", "!a ", "*a ", "'", "a: ", "a\n", "\\", "é", "# "}) {
            String text = unit.repeat(size / unit.length());
            assertThat(TreeReader.read("x", text, Limits.DOCUMENT).problems().none())
                    .as(unit)
                    .isFalse();
        }
        String laughs = "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
        assertThat(TreeReader.read("x", laughs, Limits.DOCUMENT).problems().all())
                .extracting(Problem::kind)
                .containsOnly(Kind.ANCHOR, Kind.ALIAS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO | NO",
                "1.10 | 1.10",
                "0x10 | 0x10",
                "1_000 | 1_000",
                "12:30:45 | 12:30:45",
                "'a''b' | a'b",
                "\"a\\tb\" | a\tb"
            },
            quoteCharacter = '§')
    @DisplayName("A text is kept as it is written")
    void keepsTexts(String written, String text) {
        Node.Mapping root = (Node.Mapping)
                TreeReader.read("x", "key: " + written, Limits.DOCUMENT).root().orElseThrow();

        assertThat(root.text("key")).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "none", "~", "null", ""})
    @DisplayName("A word in quotes is a text and nothing else")
    void quotes(String word) {
        Node.Mapping root = (Node.Mapping) TreeReader.read("x", "a: '" + word + "'\nb: " + word, Limits.DOCUMENT)
                .root()
                .orElseThrow();
        Node.Scalar quoted = (Node.Scalar) root.get("a").orElseThrow();
        Node.Scalar plain = (Node.Scalar) root.get("b").orElseThrow();

        assertThat(quoted.saysUnknown() || quoted.saysNone() || quoted.saysNothing())
                .isFalse();
        assertThat(plain.saysUnknown() || plain.saysNone() || plain.saysNothing())
                .isTrue();
    }

    @Test
    @DisplayName("A pointer escapes what JSON Pointer escapes")
    void pointers() {
        Node.Mapping root = (Node.Mapping)
                TreeReader.read("x", "a/b~c: [0, x]", Limits.DOCUMENT).root().orElseThrow();
        Node.Sequence list = (Node.Sequence) root.get("a/b~c").orElseThrow();

        assertThat(list.items().get(1).at().pointer()).isEqualTo("/a~1b~0c/1");
        assertThat(root.written()).isEqualTo("{a/b~c: [0, x]}");
    }

    private static void assertProblem(String text, Kind kind, String place) {
        TreeReader.Reading reading = TreeReader.read("x", text, SMALL);
        assertThat(reading.problems().all())
                .extracting(problem -> problem.kind() + " " + problem.at().place())
                .containsExactly(kind + " x:" + place);
    }
}
