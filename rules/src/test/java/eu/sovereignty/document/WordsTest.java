package eu.sovereignty.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final List<String> KEYS =
            List.of("name", "kind", "date", "aiActRole", "servedBy", "servedAs", "A3-5A", "A3-5B");

    @ParameterizedTest
    @CsvSource({
        "naem, name",
        "Kind, kind",
        "ai-act-role, aiActRole",
        "AI_ACT_ROLE, aiActRole",
        "role, aiActRole",
        "servedby, servedBy",
        "A35A, A3-5A"
    })
    @DisplayName("A slip, another case, other signs and a part of a name are recognised")
    void recognises(String written, String meant) {
        assertThat(Words.nearest(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"note", "colour", "served", "A3-5C", "act", "''"})
    @DisplayName("What is far from all names, or equally near to two, is not guessed")
    void doesNotGuess(String written) {
        assertThat(Words.nearest(written, KEYS)).isEmpty();
    }

    @Test
    @DisplayName("A monstrous name is not compared")
    void monsters() {
        assertThat(Words.nearest("name".repeat(5000), KEYS)).isEmpty();
    }
}
