package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShownFactTest {

    @Test
    @DisplayName("The reason of an assumption is a sentence in both languages, and no code")
    void reasons() {
        assertThat(shown("systems[bot].derogation = false (not-claimed)", Language.EN))
                .isEqualTo("systems[bot].derogation = false (what nobody claims is taken not to be so)");
        assertThat(shown("systems[bot].derogation = false (not-claimed)", Language.FR))
                .isEqualTo("systems[bot].derogation = false (ce que personne ne revendique est tenu pour absent)");
    }

    @Test
    @DisplayName("A place and a text in parentheses stay as they are; a value that has a word is worded")
    void others() {
        assertThat(shown("systems[bot].profiling = false (sovereignty.yaml:4:5)", Language.EN))
                .isEqualTo("systems[bot].profiling = false (sovereignty.yaml:4:5)");
        assertThat(shown("()", Language.EN)).isEqualTo("()");
        assertThat(shown("(", Language.EN)).isEqualTo("(");
        assertThat(shown("not-needed", Language.EN)).isEqualTo("not needed");
    }

    private static String shown(String value, Language language) {
        return ShownFact.of(Map.of("sources", List.of(value)), new Labels(language))
                .get(0)
                .text();
    }
}
