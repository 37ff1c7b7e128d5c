package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.verdict.Policy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '§',
            value = {
                "a | b~a \\| b",
                "`code` *bold* _it_~\\`code\\` \\*bold\\* \\_it\\_",
                "<b onclick=x>~&lt;b onclick=x&gt;",
                "[a](javascript:b)~\\[a\\](javascript:b)",
                "![a](b)~!\\[a\\](b)",
                "@team and a@b.example~@\u2060team and a@\u2060b.example",
                "#12 !34 GH-5~#\u206012 !\u206034 GH-\u20605",
                "R&D & co~R&amp;\u2060D &amp; co",
                "https://e.example www.e.example~https:\u2060//e.example www\u2060.e.example",
                "100 % of art. 6(1)~100 % of art. 6(1)",
                "\u202Eabc~<U+202E>abc"
            })
    @DisplayName("Text shows itself and does nothing else")
    void text(String text, String markdown) {
        assertThat(Markdown.text(text)).isEqualTo(markdown.replace("<U+202E>", "&lt;U+202E&gt;"));
    }

    @Test
    @DisplayName("Nothing ends code before its end")
    void code() {
        assertThat(Markdown.code("a")).isEqualTo("`a`");
        assertThat(Markdown.code("a`b``c")).isEqualTo("```a`b``c```");
        assertThat(Markdown.code("`a")).isEqualTo("`` `a ``");
        assertThat(Markdown.code(" ")).isEmpty();
    }

    @Test
    @DisplayName("What does not fit is counted, and what blocks comes first")
    void limit() {
        List<Outcome> outcomes = Samples.outcomes(Samples.dossier());
        List<Outcome> many = Collections.nCopies(300, outcomes).stream()
                .flatMap(List::stream)
                .toList();

        String text = new MarkdownSummary(Samples.model(Language.EN, Policy.DEFAULT, many), 20_000).text();

        assertThat(text.length()).isBetween(18_000, 20_000);
        assertThat(text)
                .contains("### Findings that stop the build (300)", "more entries do not fit in here")
                .doesNotContain("### Worth knowing")
                .endsWith("nor legal advice.\n");
        int shown = text.split("\n- ", -1).length - 1;
        int all = 300 + 300 + 2 + 300 * 5 + 1 + 300;
        assertThat(text).contains((all - shown) + " more entries");
    }
}
