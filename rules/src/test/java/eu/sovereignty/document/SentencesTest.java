package eu.sovereignty.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    @DisplayName("Each kind says in both languages what is wrong and what to do, of the same arguments, in sentences")
    void eachKindHasItsSentences(Problem.Kind kind) {
        for (String key : List.of(kind.name(), kind.name() + ".next")) {
            String en = sentences(Language.EN).getProperty(key);
            String fr = sentences(Language.FR).getProperty(key);

            assertThat(en).as(key).matches("[A-Z\"{].*[.?]");
            assertThat(fr).as(key).matches("[A-ZÀ-Ý«{].*[.?]");
            assertThat(placeholders(fr)).as(key).isEqualTo(placeholders(en));
        }
    }

    @Test
    @DisplayName("No sentence is left of a kind that is gone, and both languages have the same words")
    void noSentenceIsLeftOver() {
        Set<String> kinds = Arrays.stream(Problem.Kind.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(sentences(Language.EN).stringPropertyNames())
                .isEqualTo(sentences(Language.FR).stringPropertyNames())
                .filteredOn(key -> Character.isUpperCase(key.charAt(0)))
                .allMatch(key -> kinds.contains(key.replace(".next", "")));
    }

    @Test
    @DisplayName("French has its own spaces before : ; ! ? and inside « », and its own apostrophe")
    void frenchTypography() {
        assertThat(sentences(Language.FR).values())
                .allSatisfy(sentence -> assertThat(sentence.toString())
                        .doesNotContainPattern("[\\p{L})»] ?[;?]")
                        .doesNotContainPattern("[\\p{L})»] :")
                        .doesNotContainPattern("«[^\u00A0\u202F]|[^\u00A0\u202F]»")
                        .doesNotContainPattern("\\p{L}'\\p{L}"));
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties sentences(Language language) {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        Problem.class.getResourceAsStream("problems_" + language.code() + ".properties")),
                UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return sentences;
    }
}
