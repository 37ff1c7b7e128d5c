package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Words;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Clause;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Force;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.Status;
import eu.sovereignty.verdict.Threshold;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("The report of a case in which everything occurs, whole, in both languages")
    void everything(Language language) throws IOException {
        String json = json(Samples.model(language));

        ReportSchema.assertValid(json);
        Golden.compare("report/report." + language.code() + ".json", json);
    }

    @Test
    @DisplayName("The same model gives the same bytes, with line feeds only")
    void sameBytes() throws IOException {
        assertThat(json(Samples.model(Language.FR)))
                .isEqualTo(json(Samples.model(Language.FR)))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    @DisplayName("A case that holds, and one in which nothing was evaluated, are valid too")
    void empty() throws IOException {
        ReportSchema.assertValid(json(Samples.model(Language.EN, Policy.TENDER, List.of())));
        List<Outcome> passed = Samples.outcomes(Samples.dossier()).stream()
                .filter(outcome -> outcome.result() == Result.PASSED)
                .toList();
        assertThat(json(Samples.model(Language.EN, Policy.STRICT, passed))).contains("\"status\": \"HOLDS\"");
    }

    @Test
    @DisplayName("A bad manifest is a valid report, whatever its text tries")
    void problems() throws IOException {
        String hostile = "</script>\u001b]0;x\u0007\u202e\uD800\"\\ \u0000" + "w".repeat(5000);
        Problem problem = new Problem(
                Problem.Kind.BAD_COUNTRY,
                new Position("sovereignty.yaml", 3, 14, "/organisation/country"),
                hostile,
                List.of(hostile),
                Optional.empty());

        String json = json(ConsoleReportTest.invalid(Language.FR, problem));

        ReportSchema.assertValid(json);
        assertThat(json)
                .contains("\"status\": \"INVALID_INPUT\"", "\\u001B", "\\u202E", "\uFFFD", "\\u0000")
                .doesNotContain("\u001b", "\u202e", "\u0007");
    }

    @Test
    @DisplayName("The schema refuses what it does not name")
    void strict() throws IOException {
        String json = json(Samples.model(Language.EN));

        assertThat(ReportSchema.errors(json.replaceFirst("\"asOf\"", "\"surprise\": 1,\n  \"asOf\"")))
                .isNotEmpty();
        assertThat(ReportSchema.errors(json.replaceFirst("\"from\": \"manifest\"", "\"from\": \"hearsay\"")))
                .isNotEmpty();
        assertThat(ReportSchema.errors(json.replaceFirst("\"rows\"", "\"lines\"")))
                .isNotEmpty();
    }

    @Test
    @DisplayName("The schema lists exactly the words that the code has")
    void words() {
        String schema = ReportSchema.text();

        Stream.<Enum<?>[]>of(
                        Result.values(),
                        Severity.values(),
                        Force.values(),
                        DutyHolder.values(),
                        Outcome.Reason.values(),
                        Clause.Kind.values(),
                        Confidence.values(),
                        Status.values())
                .forEach(constants -> assertThat(schema)
                        .containsPattern(
                                listed(Arrays.stream(constants).map(Words::of).toList())));
        assertThat(schema).containsPattern(listed(Threshold.words()));
    }

    private static String listed(List<String> words) {
        return "\\[\\s*\"" + String.join("\",\\s*\"", words) + "\"\\s*\\]";
    }

    static String json(ReportModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(model, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
