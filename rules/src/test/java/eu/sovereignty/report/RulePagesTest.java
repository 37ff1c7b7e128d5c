package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Text;
import eu.sovereignty.law.CardTexts;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages about rules as the build wrote them. */
class RulePagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9]+}");
    private static final int TELLING = 15;

    private final Rulebook rulebook = Rulebook.builtIn();
    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("The text of a page, in the order in which it is read aloud")
    void text(Language language) {
        Golden.compare(
                "report/rule." + language.code() + ".html.txt",
                HtmlReportTest.text(page(language, "gdpr-transfer-ground.html")));
    }

    @TestFactory
    @DisplayName("Every rule has a page in each language, with one main heading, places for all links, and no script")
    Stream<DynamicTest> structure() {
        return each((language, id) -> {
            String html = page(language, id + ".html");
            assertSound(html, language);
            assertThat(all(html, "href=\"([^\"]*)\""))
                    .allMatch(link -> link.equals("#main") || link.equals("style.css") || link.startsWith("http"));
            assertThat(PLACE.matcher(HtmlReportTest.text(html)).results().map(MatchResult::group))
                    .isEmpty();
        });
    }

    @TestFactory
    @DisplayName("A page says every sentence of its card in its language, and none in the other one")
    Stream<DynamicTest> sentences() {
        return each((language, id) -> {
            String text = plain(page(language, id + ".html"));
            PageWords words = new PageWords(language);
            for (Text sentence : sentences(texts.of(id))) {
                assertThat(text).contains(flat(words.sentence(sentence)));
                String other = flat(new PageWords(other(language)).sentence(sentence));
                if (other.length() > TELLING && !other.equals(flat(words.sentence(sentence)))) {
                    assertThat(text).doesNotContain(other);
                }
            }
        });
    }

    @TestFactory
    @DisplayName("No word of the page is in the other language")
    Stream<DynamicTest> words() {
        return each((language, id) -> {
            String text = plain(page(language, id + ".html"));
            Properties other = keys(other(language));
            assertThat(other.stringPropertyNames().stream()
                            .map(other::getProperty)
                            .filter(sentence -> sentence.length() > TELLING && !sentence.contains("{"))
                            .map(RulePagesTest::flat)
                            .filter(text::contains))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("The index links to every page, and to nothing that is not there")
    void index(Language language) {
        String html = page(language, "index.html");

        assertSound(html, language);
        assertThat(all(html, "href=\"([^\"#]*)\\.html\"")).containsExactlyInAnyOrderElementsOf(rulebook.ids());
        assertThat(page(language, RulePages.STYLE)).startsWith(":root").doesNotContain("<style", "</style");
    }

    @Test
    @DisplayName("Both languages have the same words, each with the same places")
    void sameKeys() throws IOException {
        Properties en = keys(Language.EN);
        Properties fr = keys(Language.FR);

        assertThat(fr.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : en.stringPropertyNames()) {
            assertThat(all(fr.getProperty(key), "(\\{\\d})"))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(all(en.getProperty(key), "(\\{\\d})"));
        }
    }

    /** What is tested of a page. */
    private interface Check {
        void of(Language language, String id) throws IOException;
    }

    private Stream<DynamicTest> each(Check check) {
        return Stream.of(Language.values())
                .flatMap(language -> rulebook.ids().stream()
                        .map(id -> DynamicTest.dynamicTest(language.code() + " " + id, () -> check.of(language, id))));
    }

    private static void assertSound(String html, Language language) {
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">")
                .containsOnlyOnce("<h1>")
                .containsOnlyOnce("<main ")
                .doesNotContain("<script", "http-equiv", " style=", " src=", " onclick", "<th>", "\r");
        assertThat(all(html, "<h([1-6])")).isSubsetOf(List.of("1", "2", "3"));
        assertThat(all(html, "(<table)")).hasSameSizeAs(all(html, "(<caption)"));
        List<String> ids = all(html, " id=\"([^\"]*)\"");
        Set<String> once = new HashSet<>(ids);
        assertThat(once).hasSameSizeAs(ids);
        assertThat(all(html, "href=\"#([^\"]*)\"")).isSubsetOf(once);
        assertThat(all(html, "aria-labelledby=\"([^\"]*)\"")).isSubsetOf(once);
    }

    private static List<Text> sentences(CardTexts card) {
        List<Text> sentences = new ArrayList<>(card.clauses().values());
        sentences.add(card.title());
        sentences.add(card.remedy());
        card.obtain().ifPresent(sentences::add);
        return sentences;
    }

    private static Language other(Language language) {
        return language == Language.FR ? Language.EN : Language.FR;
    }

    private static String plain(String html) {
        return flat(HtmlReportTest.text(html)
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").replace('’', '\'').strip();
    }

    private static String page(Language language, String name) {
        try (InputStream in =
                RulePagesTest.class.getResourceAsStream("/eu/sovereignty/rules/" + language.code() + "/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties keys(Language language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = RulePagesTest.class.getResourceAsStream("page_" + language.code() + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words;
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
