package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.law.Clause;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Force;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.verdict.Status;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    @DisplayName("Both languages have the same keys, and each sentence the same places")
    void sameKeys() throws IOException {
        Properties en = words(Language.EN);
        Properties fr = words(Language.FR);

        assertThat(fr.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : en.stringPropertyNames()) {
            assertThat(places(fr.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Every constant that a report shows has a word")
    void everyConstantHasAWord(Language language) {
        Labels labels = new Labels(language);

        Stream.of(
                        Result.values(),
                        Severity.values(),
                        DutyHolder.values(),
                        Force.values(),
                        Confidence.values(),
                        Clause.Kind.values(),
                        Missing.Kind.values(),
                        Status.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(labels.word((Enum<?>) constant)).isNotBlank());
    }

    @Test
    @DisplayName("French has its own spaces and its own apostrophe")
    void typography() throws IOException {
        assertThat(words(Language.FR).values())
                .allSatisfy(sentence -> assertThat(sentence.toString())
                        .doesNotContainPattern(" [;!?»%:]")
                        .doesNotContainPattern("[\\p{L}}»][;!?:](?!/)")
                        .doesNotContainPattern("«[^\u202F]|[^\u202F]»")
                        .doesNotContain("'"));
    }

    @Test
    @DisplayName("No sentence concludes that anything complies with the law")
    void neverCompliant() throws IOException {
        for (Language language : Language.values()) {
            assertThat(words(language).values())
                    .filteredOn(sentence -> sentence.toString().matches("(?i).*(complian|conform).*"))
                    .allSatisfy(sentence -> assertThat(sentence.toString())
                            .containsAnyOf(
                                    "not a statement of compliance",
                                    "pas une attestation de conformité",
                                    "Ce n’est ni une attestation de conformité"));
        }
    }

    @Test
    @DisplayName("Days are written in full, numbers agree")
    void daysAndNumbers() {
        assertThat(new Labels(Language.FR).day(LocalDate.of(2027, 12, 1))).isEqualTo("1er décembre 2027");
        assertThat(new Labels(Language.EN).day(LocalDate.of(2027, 12, 1))).isEqualTo("1 December 2027");
        assertThat(new Labels(Language.FR).count("html.verdict.FAILS", 0)).startsWith("0 résultat arrête");
        assertThat(new Labels(Language.EN).count("html.verdict.FAILS", 0)).startsWith("0 outcomes stop");
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(Language language) throws IOException {
        String resource = "report_" + language.code() + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        }
    }
}
