package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Text;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @Test
    @DisplayName("Escape sequences, controls and marks of direction show themselves and do nothing")
    void harmful() {
        assertThat(Visible.of("a\u001b[31mb\u202ec\u2066d\u0000e\u0085f\u2028g\uFEFFh\uD800i\uFFFEj"))
                .isEqualTo("a<U+001B>[31mb<U+202E>c<U+2066>d<U+0000>e<U+0085>f<U+2028>g<U+FEFF>h<U+D800>i<U+FFFE>j");
        assertThat(Visible.of("one\r\ntwo\tthree")).isEqualTo("one  two three");
        assertThat(Visible.of("tag \uDB40\uDC41")).isEqualTo("tag <U+E0041>");
    }

    @Test
    @DisplayName("Accents, unbreakable spaces, other scripts and joined emoji stay as they are")
    void harmless() {
        String text = "Éditeur « SAS »\u202f; \u00a0עברית العربية 中文 👩\u200d💻";

        assertThat(Visible.of(text)).isSameAs(text);
    }

    @Test
    @DisplayName("A name is inserted once, is never read again, and is shortened to what fits a sentence")
    void names() {
        Names names = new Names(Map.of("a", "{b}", "b", "$1\\", "long", "x".repeat(300)));

        assertThat(names.in("{a} {b} {nobody} {long}")).isEqualTo("{b} $1\\ {nobody} " + "x".repeat(239) + "…");
    }

    @ParameterizedTest
    @DisplayName("French puts its own spaces, and leaves times and addresses alone")
    @CsvSource(
            delimiter = '|',
            value = {
                "Quoi ? Oui ; non !          | Quoi\u202f? Oui\u202f; non\u202f!",
                "« {data} » : l'avis         | «\u202f{data}\u202f»\u00a0: l’avis",
                "à 10:30, https://a.example/ | à 10:30, https://a.example/",
                "80 % du tout                | 80\u202f% du tout",
            })
    void french(String typed, String shown) {
        assertThat(Typography.french(typed)).isEqualTo(shown);
        assertThat(Typography.french(shown)).isEqualTo(shown);
        assertThat(Typography.of(new Text(typed, ""), eu.sovereignty.fact.Language.EN))
                .isEqualTo(typed);
    }
}
