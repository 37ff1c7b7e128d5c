package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexerTest {

    private static List<String> curly(String text) {
        return Lexer.tokens(text, Dialect.CURLY).stream()
                .map(token -> token.string() ? '"' + token.text() + '"' : token.text())
                .toList();
    }

    @Test
    void commentsAreNotTokens() {
        assertThat(curly("a // import b\n/* c\n d */ e")).containsExactly("a", "\n", "e");
    }

    @Test
    void whatLooksLikeACommentInAStringIsAString() {
        assertThat(curly("x = \"https://a.b/*c*/\"")).containsExactly("x", "=", "\"https://a.b/*c*/\"");
    }

    @Test
    void aStringThatIsNotClosedEndsWithItsLine() {
        assertThat(curly("'open\nnext")).containsExactly("\"open\"", "\n", "next");
    }

    @Test
    void aStringOfThreeQuotesSpansLines() {
        assertThat(curly("\"\"\"one\n\"two\"\"\"\"")).startsWith("\"one\n\"two\"");
    }

    @Test
    void aCommentThatIsNotClosedEndsWithTheText() {
        assertThat(curly("a /* b")).containsExactly("a");
    }

    @Test
    void escapesAreResolved() {
        assertThat(curly("'it\\'s' \"\\n\\\\\"")).containsExactly("\"it's\"", "\"\n\\\"");
        assertThat(curly("\"\\")).containsExactly("\"\\\"");
    }

    @Test
    void offsetsLeadBackToTheText() {
        String text = "import dev.x;\nvar y = \"z\";";
        for (Token token : Lexer.tokens(text, Dialect.CURLY)) {
            int start = token.string() ? token.start() + 1 : token.start();
            assertThat(text.substring(start)).startsWith(token.text());
        }
    }
}
