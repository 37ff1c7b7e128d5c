package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterNamesTest {

    private static final ParameterNames MISSPELT = new ParameterNames(
            Set.of("sovereignty.polciy", "sovereignty.asOf", "sovereignty.colour"),
            Set.of("sovereignty.policy", "sovereignty.asOf", "sovereignty.basedir"));

    @TempDir
    private Path base;

    @Test
    @DisplayName("Every name that there is not is named, the nearest one beside it where one is near")
    void misspelt() {
        assertThat(MISSPELT.misspelt())
                .containsExactly(
                        unknown("sovereignty.colour", Optional.empty()),
                        unknown("sovereignty.polciy", Optional.of("sovereignty.policy")));
    }

    private static Problem unknown(String name, Optional<String> meant) {
        return new Problem(Problem.Kind.UNKNOWN_PARAMETER, Position.of(name), "", List.of(name), meant);
    }

    @Test
    @DisplayName("A survey refuses them in one go with formats that there are not, and writes nothing")
    void survey() {
        SurveyResult result = Survey.run(new SurveyRequest(
                base,
                Optional.empty(),
                LocalDate.of(2026, 11, 21),
                Language.EN,
                base.resolve("out"),
                Set.of("json", "pdf"),
                false,
                MISSPELT,
                "0.1.0"));

        assertThat(result.done()).isFalse();
        assertThat(result.headline()).isEqualTo("Bad input: 3 wrong parameters");
        assertThat(result.lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("sovereignty.colour"),
                        line -> assertThat(line).contains("sovereignty.polciy", "sovereignty.policy"),
                        line -> assertThat(line).contains("sovereignty.formats", "pdf", "json, cyclonedx, all"));
        assertThat(base).isEmptyDirectory();
    }

    @Test
    @DisplayName("A question to the catalogue with one is not answered")
    void enquiry() {
        EnquiryResult result = Enquiry.run(new EnquiryRequest(
                base,
                Optional.empty(),
                LocalDate.of(2026, 11, 21),
                Language.FR,
                Optional.of("outscale"),
                Optional.empty(),
                Optional.empty(),
                new ParameterNames(Set.of("sovereignty.serach"), Set.of("sovereignty.search"))));

        assertThat(result.answered()).isFalse();
        assertThat(result.headline()).isEqualTo("Entrée invalide\u00A0: 1 paramètre incorrect");
        assertThat(result.lines()).singleElement().asString().contains("sovereignty.search");
    }
}
