package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gpt-4o                         | gpt-4o          | ''
            ${A:gpt-4o}                    | gpt-4o          | ''
            ${A:${B:gpt-4o}}               | gpt-4o          | ''
            ${A:-gpt-4o}                   | gpt-4o          | ''
            ${A:}                          | *               | A
            ${A:?must be set}              | *               | A
            ${A:#{null}}                   | *               | A
            ${A}                           | *               | A
            $A                             | *               | A
            $(A)                           | *               | A
            ${{ secrets.A }}               | *               | secrets.A
            {{ .Values.a }}                | *               | .Values.a
            @a.b@                          | *               | a.b
            https://${A}.openai.azure.com  | https://*.openai.azure.com | A
            https://${A:x}-${B}/${C}       | https://x-*/*   | B
            ${open                         | *               | open
            a@b.fr                         | a@b.fr          | ''
            $                              | $               | ''
            """)
    @DisplayName("A default is the value; what has none is named")
    void placeholders(String written, String text, String outside) {
        assertThat(ConfiguredText.of(written))
                .isEqualTo(new ConfiguredText(text, Optional.of(outside).filter(name -> !name.isEmpty())));
    }

    @Test
    @DisplayName("Placeholders within placeholders end at a limit")
    void deep() {
        assertThat(ConfiguredText.of("${a:".repeat(20) + "x" + "}".repeat(20)).text())
                .isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://User:pw@API.openai.com:443/v1?x | api.openai.com:443
            http://localhost:11434                  | localhost:11434
            api.mistral.ai                          | api.mistral.ai
            api.mistral.ai./x                       | api.mistral.ai
            https://                                | ''
            some words                              | some
            :8080                                   | ''
            a%b.com                                 | ''
            *                                       | ''
            """)
    @DisplayName("A host is what stands between the scheme and the path, if it can be one")
    void hosts(String address, String host) {
        assertThat(Addresses.host(address).orElse("")).isEqualTo(host);
    }

    @Test
    @DisplayName("Properties: comments, continued lines, escapes, separators and documents")
    void properties() {
        String text = "# a=1\n! b=2\n  c : 3\nd=4,\\\n   5\ne\\ f=g\\:h\n#---\ni\nj = k = l\r\nend=\\";
        assertThat(PropertiesLines.of(text))
                .isEqualTo(List.of(
                        new PropertiesLines.Entry("c", "3", 14, 0),
                        new PropertiesLines.Entry("d", "4,5", 20, 0),
                        new PropertiesLines.Entry("e f", "g:h", 31, 0),
                        new PropertiesLines.Entry("i", "", 46, 1),
                        new PropertiesLines.Entry("j", "k = l", 48, 1),
                        new PropertiesLines.Entry("end", "\\", 59, 1)));
    }

    @Test
    @DisplayName("A number of the social security has a key, in Corsica too")
    void nir() {
        assertThat(PersonalColumns.isNir("255081416802538")).isTrue();
        assertThat(PersonalColumns.isNir("2 55 08 14 168 025 38")).isTrue();
        assertThat(PersonalColumns.isNir("255081416802539")).isFalse();
        assertThat(PersonalColumns.isNir("25508141680253")).isFalse();
        assertThat(PersonalColumns.isNir("25508A416802538")).isFalse();
    }
}
