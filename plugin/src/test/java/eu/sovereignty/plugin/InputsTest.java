package eu.sovereignty.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sovereignty.fact.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private final Inputs inputs = new Inputs();

    @Test
    void readsValues() {
        assertThat(inputs.path("manifest", "a/b.yaml")).contains(Path.of("a", "b.yaml"));
        assertThat(inputs.date("asOf", " 2026-12-31 ")).contains(LocalDate.of(2026, 12, 31));
        assertThat(inputs.language("language", "FR")).contains(Language.FR);
        assertThat(inputs.truth("everything", " True")).contains(true);
        assertThat(inputs.truth("everything", "false")).contains(false);
        assertThatCode(inputs::refuseProblems).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void takesNothingForAbsent(String nothing) {
        assertThat(inputs.path("catalogue", nothing)).isEmpty();
        assertThat(inputs.date("asOf", nothing)).isEmpty();
        assertThat(inputs.language("language", nothing)).isEmpty();
        assertThat(inputs.truth("everything", nothing)).isEmpty();
        assertThatCode(inputs::refuseProblems).doesNotThrowAnyException();
    }

    @Test
    void saysAllProblemsAtOnce() {
        inputs.date("asOf", "2026-02-30");
        inputs.language("language", "de");
        inputs.path("manifest", "a\0b");
        inputs.truth("everything", "yes");
        assertThatThrownBy(inputs::refuseProblems)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Bad input: sovereignty.asOf: '2026-02-30' is not a date such as 2026-12-31; ")
                .hasMessageContaining("sovereignty.language: 'de' is not one of fr, en")
                .hasMessageContaining("sovereignty.manifest")
                .hasMessageContaining("sovereignty.everything: 'yes' is not one of true, false");
    }

    @Test
    void listsHaveNoBlanks() {
        assertThat(Inputs.items(List.of(" json", "", "html "))).containsExactlyInAnyOrder("json", "html");
        assertThat(Inputs.items(null)).isEmpty();
    }
}
