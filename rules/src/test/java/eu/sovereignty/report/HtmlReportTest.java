package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("The text of the page, in the order in which it is read aloud")
    void text(Language language) throws IOException {
        Golden.compare("report/report." + language.code() + ".html.txt", text(html(Samples.model(language))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName(
            "One main heading, no level left out, every link to a place that exists, ids once, headers with a scope")
    void structure(Language language) throws IOException {
        String html = html(Samples.model(language));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">")
                .containsOnlyOnce("<h1>")
                .containsOnlyOnce("<main ")
                .containsOnlyOnce("<header ")
                .containsOnlyOnce("<footer ")
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("http-equiv=\"Content-Security-Policy\"")
                .doesNotContain(" style=", " src=", " onclick", "<th>", "\r");
        assertThat(all(html, "<h([1-6])")).isSubsetOf(List.of("1", "2", "3"));
        assertThat(count(html, "<table")).isEqualTo(count(html, "<caption"));
        Set<String> ids = new HashSet<>();
        assertThat(all(html, " id=\"([^\"]*)\""))
                .allSatisfy(id -> assertThat(ids.add(id)).as(id).isTrue());
        assertThat(all(html, "href=\"#([^\"]*)\"")).isSubsetOf(ids);
        assertThat(all(html, "aria-labelledby=\"([^\"]*)\""))
                .allSatisfy(named -> assertThat(List.of(named.split(" "))).isSubsetOf(ids));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("The page says that it is not a statement of compliance, and never says more of compliance")
    void disclaimer(Language language) throws IOException {
        String said = language == Language.FR ? "ni une attestation de conformité" : "not a statement of compliance";

        assertThat(text(html(Samples.model(language))).split(Pattern.quote(said), -1))
                .hasSize(3);
    }

    @Test
    @DisplayName("Markup, controls and marks of direction in a bad manifest stay text")
    void hostileProblem() throws IOException {
        String hostile = "<script>alert(1)</script>\" onload='x' \u202e\u001b[0m &amp; ";
        Problem problem = new Problem(
                Problem.Kind.BAD_COUNTRY,
                new Position("a\"><b>.yaml", 3, 14, "/x"),
                hostile,
                List.of(hostile),
                Optional.empty());

        String html = html(ConsoleReportTest.invalid(Language.EN, problem));

        assertThat(html)
                .containsOnlyOnce("<script")
                .doesNotContain("<b>", "\u202e", "\u001b")
                .contains("&lt;script&gt;", "&lt;U+202E&gt;", "&amp;amp;");
    }

    @Test
    @DisplayName("Only addresses of the web become links")
    void links() {
        HtmlPage page = new HtmlPage(Samples.model(Language.EN));

        assertThat(page.link("javascript:alert(1)")).isEmpty();
        assertThat(page.link("data:text/html,x")).isEmpty();
        assertThat(page.link("https://a.example/")).contains("https://a.example/");
    }

    static String html(ReportModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport().write(model, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is read, block by block, without style and tags. */
    static String text(String html) {
        return html.replaceAll("(?s)<(style|script)>.*?</\\1>", "")
                        .replaceAll("\\s*\n\\s*", " ")
                        .replaceAll(
                                "<(?:/?(?:p|h\\d|li|ul|ol|dt|dd|dl|div|section|article|tr|table|summary|details|nav|main|header|footer|title|form|svg|text|desc|option|label)\\b[^>]*)>",
                                "\n")
                        .replaceAll("</t[hd]>", " |")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll(" *\n[ \n]*", "\n")
                        .replaceAll(" {2,}", " ")
                        .strip()
                + "\n";
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static int count(String html, String part) {
        return html.split(part, -1).length - 1;
    }
}
