package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Text;
import eu.sovereignty.law.Act;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    @DisplayName("What stands between two points of an article is a word of the language of the page")
    void ranges() {
        assertThat(cited("28(3)(a) to (h)", Language.EN)).isEqualTo("Act, art.\u00a028(3)(a) to (h)");
        assertThat(cited("28(3)(a) to (h)", Language.FR)).isEqualTo("Loi, art.\u00a028(3)(a) à (h)");
        assertThat(cited("9(2)(b), (g) to (j)", Language.FR)).isEqualTo("Loi, art.\u00a09(2)(b), (g) à (j)");
    }

    @Test
    @DisplayName("A text of the Union and another code are named as in each language")
    void otherTexts() {
        assertThat(cited("46(2)(c); (EU) 2021/914, 1", Language.EN))
                .isEqualTo("Act, art.\u00a046(2)(c); (EU) 2021/914, 1");
        assertThat(cited("46(2)(c); (EU) 2021/914, 1", Language.FR))
                .isEqualTo("Loi, art.\u00a046(2)(c)\u202f; (UE) 2021/914, 1");
        assertThat(cited("L121-6; Penal Code, art. 226-13", Language.FR))
                .isEqualTo("Loi, art.\u00a0L121-6\u202f; code pénal, art. 226-13");
    }

    @Test
    @DisplayName("What is no article is not cited as one")
    void parts() {
        assertThat(cited("order of 26 April 2024", Language.EN)).isEqualTo("Act, order of 26 April 2024");
        assertThat(cited("order of 26 April 2024", Language.FR)).isEqualTo("Loi, arrêté du 26 avril 2024");
        assertThat(cited("whole", Language.FR)).isEqualTo("Loi");
    }

    private static String cited(String article, Language language) {
        Act act = new Act(
                "ACT",
                Act.Kind.LAW,
                new Text("Act", "Loi"),
                new Text("An act", "Une loi"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Citation.of(act, article, new Labels(language));
    }
}
