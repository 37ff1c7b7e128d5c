package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Severity;
import eu.sovereignty.law.Texts;
import eu.sovereignty.verdict.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every format that a machine or a spreadsheet reads. */
class FormatsTest {

    private static final String HOSTILE =
            "=1+1</script>]]>\u001b]0;x\u0007\u202e\uD800\uFFFE\"\\ \u0000\r\n| `x` @team #1 [a](https://e.example) {0} {{1}} ;'"
                    + "w".repeat(5000);
    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    static Stream<String> formats() {
        return Stream.of("markdown", "sarif", "junit", "gitlab", "csv", "oscal", "cyclonedx");
    }

    private static Stream<Map.Entry<String, String>> files(ReportModel model) {
        return formats().flatMap(format -> FormatChecks.files(Formats.of(format), model).entrySet().stream());
    }

    private static void assertAllValid(ReportModel model) {
        files(model).forEach(file -> FormatChecks.assertValid(file.getKey(), file.getValue()));
    }

    @Test
    @DisplayName("A format is named once, by its id, and writes files of its own")
    void names() {
        List<String> files =
                Formats.ids().stream().map(id -> Formats.of(id).fileName()).toList();

        assertThat(files).doesNotHaveDuplicates();
        assertThat(Formats.ids())
                .allSatisfy(id -> assertThat(Formats.of(id).id()).isEqualTo(id));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("A bad manifest is told in every format, whatever its text tries")
    void hostileProblem(Language language) {
        Problem problem = new Problem(
                Problem.Kind.BAD_COUNTRY,
                new Position("dossier é/a\"><b>.yaml", 3, 14, "/organisation/country"),
                HOSTILE,
                List.of(HOSTILE),
                Optional.empty());
        Problem parameter = new Problem(
                Problem.Kind.BAD_PARAMETER,
                Position.of("sovereignty.asOf"),
                "",
                List.of("sovereignty.asOf", HOSTILE, "2026-12-31"));

        assertAllValid(ConsoleReportTest.invalid(language, problem, problem, parameter));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("A case in which everything occurs is valid in every format, and two runs give the same bytes")
    void everything(Language language) {
        assertAllValid(Samples.model(language));
        assertThat(files(Samples.model(language)).toList())
                .isEqualTo(files(Samples.model(language)).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Where nothing was evaluated, and where nothing at all is to be told, every format is valid too")
    void nothing(Language language) {
        List<Outcome> passed = Samples.outcomes(Samples.dossier()).stream()
                .filter(outcome -> outcome.result() == Result.PASSED)
                .toList();

        assertAllValid(Samples.model(language, Policy.TENDER, List.of()));
        assertAllValid(Samples.model(language, Policy.STRICT, passed));
    }

    @ParameterizedTest
    @MethodSource("formats")
    @DisplayName("The whole of a small example, in both languages; files of this project have line feeds")
    void whole(String format) {
        for (Language language : Language.values()) {
            FormatChecks.files(Formats.of(format), Samples.model(language))
                    .forEach((name, text) -> Golden.compare(
                            "report/formats/" + language.code() + "/" + name, text.replace("\r\n", "\n")));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("No format concludes that anything complies with the law")
    void neverCompliant(Language language) {
        Pattern claim = Pattern.compile("(?i)\\bcompliant|\\bconformes?\\b|\"satisfied\"");
        String said = language == Language.FR ? "attestation de conformité" : "statement of compliance";

        files(Samples.model(language))
                .forEach(file -> assertThat(file.getValue().replace(said, ""))
                        .as(file.getKey())
                        .doesNotContainPattern(claim));
    }

    @Test
    @DisplayName("A report of 2,000 findings is under 5 MB in every format, with all rules that there are")
    void size() {
        List<Outcome> one = Samples.outcomes(Samples.dossier()).stream()
                .filter(outcome -> outcome.severity() != Severity.INFO)
                .limit(10)
                .toList();
        List<Outcome> many =
                Collections.nCopies(200, one).stream().flatMap(List::stream).toList();

        assertThat(many).hasSize(2_000);
        files(withAllRules(Samples.model(Language.FR, Policy.STRICT, many)))
                .forEach(file -> assertThat(file.getValue().getBytes(StandardCharsets.UTF_8).length)
                        .as(file.getKey())
                        .isLessThan(FIVE_MEGABYTES));
    }

    private static ReportModel withAllRules(ReportModel model) {
        List<DescribedRule> rules = DescribedRule.all(Rulebook.builtIn(), new Texts(), rule -> List.of());
        return new ReportModel(
                model.run(),
                model.verdict(),
                model.problems(),
                model.outcomes(),
                model.questions(),
                model.subjects(),
                model.inventory(),
                model.overrides(),
                model.calendar(),
                () -> rules);
    }

    @Test
    @DisplayName("Both languages have the same words, French with its own spaces and apostrophe")
    void words() throws IOException {
        Properties fr = words(Language.FR);

        assertThat(fr.stringPropertyNames()).isEqualTo(words(Language.EN).stringPropertyNames());
        assertThat(fr.values())
                .allSatisfy(sentence -> assertThat(sentence.toString())
                        .doesNotContainPattern(" [;!?»%:]")
                        .doesNotContain("'"));
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(
                Formats.class.getResourceAsStream("formats_" + language.code() + ".properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
