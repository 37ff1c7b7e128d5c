package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private static final String KEY = "sk-proj-a8Kd93hQzP0vLmX2nB7tR5yWc4EfGj1UsDkI6oTqVbNaZxCe";

    private final Evidence evidence = new Evidence(new Secrets(Catalogue.builtIn()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client = OpenAI(api_key=\"KEY\", base_url=u) | client = OpenAI(api_key=\"…ZxCe\", base_url=u)",
                "vllm serve m --api-key KEY --port 1 | vllm serve m --api-key …ZxCe --port 1",
                "CREATE EXTENSION vector; -- KEY | CREATE EXTENSION vector; -- …ZxCe",
                "url = 'https://bob:pass@llm.example/v1' | url = 'https://…@llm.example/v1'",
                "password: \"hunter2\" | password: \"…\"",
                "Authorization: Bearer aB3dE5gH7jK9mN2pQ4rS6tU8 | Authorization: Bearer …",
            })
    void secretsAreHidden(String line, String shown) {
        assertThat(evidence.line(line.replace("KEY", KEY))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model: claude-3-5-sonnet-20240620-v1:0 | model: claude-3-5-sonnet-20240620-v1:0",
                "api_key=os.environ['OPENAI_API_KEY'] | api_key=os.environ['OPENAI_API_KEY']",
                "api-key: ${OPENAI_API_KEY} | api-key: ${OPENAI_API_KEY}",
                "max_tokens: \"4096\" | max_tokens: \"4096\"",
                "https://llm.example/a@b | https://llm.example/a@b",
            })
    void whatIsNoSecretStays(String line, String shown) {
        assertThat(evidence.line(line)).isEqualTo(shown);
    }

    @Test
    void aKeyThatIsCutInTwoIsHiddenFirst() {
        assertThat(evidence.line("x".repeat(130) + " " + KEY)).isEqualTo("x".repeat(130) + " …ZxCe");
    }

    @Test
    void longLinesAreCutAndLinesAreOne() {
        assertThat(evidence.line("a\n b\t\tc")).isEqualTo("a b c");
        assertThat(evidence.line("x".repeat(1 << 20))).hasSize(160).endsWith("…");
    }

    @Test
    void aNameIsAskedForItsBeginning() {
        assertThat(evidence.holdsSecret("llama3:" + KEY)).isTrue();
        assertThat(evidence.holdsSecret("mistral-small-3.2")).isFalse();
        assertThat(evidence.holdsSecret("token='a' ".repeat(1 << 17))).isTrue();
    }
}
