package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.ModelName.Routing;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people really write, and the family and version that it leads to. */
class ModelNamesTest {

    private final Catalogue catalogue = Catalogue.builtIn();

    @ParameterizedTest
    @CsvSource({
        "mistral-small-3.2, mistral-small-3, mistral-small-3.2",
        "mistral-large-latest, mistral-large-3, mistral-large-latest",
        "mistral-large-2411, mistral-large-1-2, mistral-large-2.1",
        "claude-sonnet-4-5, claude-4.5, -",
        "claude-3-5-sonnet-latest, claude-3.5, claude-3-5-sonnet",
        "llama3.3:70b, llama-3.3, -",
        "llama3.3:70b-instruct-q4_K_M, llama-3.3, -",
        "llama3.1:405b, llama-3.1-405b, -",
        "llama3.2-vision:11b, llama-3.2-vision, llama-3.2-11b-vision",
        "llama3.2:3b, llama-3.2, llama-3.2-3b",
        "meta-llama/Llama-3.3-70B-Instruct, llama-3.3, -",
        "meta-llama/Llama-4-Scout-17B-16E-Instruct, llama-4, llama-4-scout",
        "Llama-3.3-70B-Instruct-Q4_K_M.gguf, llama-3.3, -",
        "/models/Llama-3.3-70B-Instruct-Q4_K_M.gguf, llama-3.3, -",
        "hf.co/unsloth/Llama-3.3-70B-Instruct-GGUF:Q4_K_M, llama-3.3, -",
        "unsloth/gemma-3-27b-it-GGUF, gemma-3, -",
        "azure/gpt-4o, gpt-4o, -",
        "azure/gpt-4o-mini, gpt-4o-mini, -",
        "azure/gpt-4o-transcribe, openai-audio, -",
        "openai/gpt-4o, gpt-4o, -",
        "openai/gpt-oss-120b, gpt-oss, -",
        "openai/whisper-large-v3, whisper, whisper-large-v3",
        "gpt-4.1-nano, gpt-4.1, gpt-4.1-nano",
        "gpt-5.2, gpt-5.1-5.3, -",
        "gpt-5-mini, gpt-5, -",
        "anthropic.claude-3-5-sonnet-20241022-v2:0, claude-3.5, claude-3-5-sonnet",
        "global.anthropic.claude-sonnet-4-5-20250929-v1:0, claude-4.5, -",
        "eu.anthropic.claude-3-7-sonnet-20250219-v1:0, claude-3.7, -",
        "bedrock/eu-west-3/eu.anthropic.claude-3-haiku-20240307-v1:0, claude-3, claude-3-haiku",
        "arn:aws:bedrock:eu-west-3::foundation-model/mistral.mistral-large-2402-v1:0, mistral-large-1-2, mistral-large-1",
        "claude-3-5-sonnet@20240620, claude-3.5, claude-3-5-sonnet",
        "anthropic/claude-sonnet-4.5, claude-4.5, -",
        "us.amazon.nova-pro-v1:0, amazon-nova, nova-pro",
        "us.deepseek.r1-v1:0, deepseek-r1, deepseek-r1",
        "deepseek-r1:8b, deepseek-r1, deepseek-r1-distill-llama",
        "deepseek-r1:671b, deepseek-r1, deepseek-r1",
        "models/gemini-2.5-flash, gemini-2.5, -",
        "vertex_ai/gemini-2.0-flash, gemini-2.0, -",
        "codestral:22b, codestral, codestral-22b",
        "Qwen/Qwen2.5-3B-Instruct, qwen-2.5, qwen2.5-3b",
        "qwen3-32b, qwen-3, qwen3-32b",
        "qwen3-max, qwen-api, -",
        "BAAI/bge-reranker-v2-m3, bge-reranker, bge-reranker-v2-m3",
        "bge-m3, bge-m3, -",
        "BAAI/bge-large-en-v1.5, bge, -",
        "sentence-transformers/all-MiniLM-L6-v2, all-minilm, -",
        "ai/smollm2, smollm, -",
        "albert-large, albert, albert-large",
        "o3, openai-o, -",
        "mistral, mistral-7b, -"
    })
    void aNameLeadsToItsFamilyAndVersion(String written, String family, String version) {
        Optional<ModelMatch> match = catalogue.model(written, Where.MODEL_FIELD);
        assertThat(match.map(found -> found.entry().id())).contains(family);
        assertThat(match.flatMap(ModelMatch::version).map(ModelVersion::id).orElse("-"))
                .isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "global.anthropic.claude-sonnet-4-5-20250929-v1:0, GLOBAL",
        "bedrock/eu.anthropic.claude-3-7-sonnet-20250219-v1:0, EU",
        "us-gov.anthropic.claude-3-5-sonnet-20240620-v1:0, US_GOV",
        "apac.anthropic.claude-3-5-sonnet-20241022-v2:0, APAC"
    })
    void aRoutingProfileIsTakenOffAndReported(String written, Routing routing) {
        assertThat(ModelName.of(written).routing()).contains(routing);
        assertThat(catalogue.model(written, Where.MODEL_FIELD)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eu-model", "us.llama", "claude-3.5-sonnet", "mistral-small-3.2"})
    void aDotInANameIsNoRoutingProfile(String written) {
        assertThat(ModelName.of(written).routing()).isEmpty();
    }

    @Test
    void whoPublishesAChangedCopyIsReported() {
        assertThat(ModelName.of("TheBloke/Mistral-7B-Instruct-v0.2-GPTQ").repackagedBy())
                .contains("thebloke");
        assertThat(ModelName.of("mistralai/Mistral-7B-Instruct-v0.2").repackagedBy())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mistral", "o1", "command", "phi", "bloom", "sonar", "large-v3", "docling"})
    void anOrdinaryWordNamesAModelOnlyWhereOneIsExpected(String word) {
        assertThat(catalogue.model(word, Where.MODEL_FIELD)).isPresent();
        assertThat(catalogue.model(word, Where.ANYWHERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "our-own-model",
                "acme/llama-3.3-70b-french",
                "claude-opus-17",
                "/",
                "::",
                "azure/summaries",
                "."
            })
    void whatNobodyKnowsStaysUnknown(String written) {
        assertThat(catalogue.model(written, Where.MODEL_FIELD)).isEmpty();
    }

    @Test
    void nothingIsTakenFromTheFamilyForANameThatMoves() {
        ModelMatch moving =
                catalogue.model("mistral-small-latest", Where.MODEL_FIELD).orElseThrow();
        assertThat(moving.floating()).isTrue();
        assertThat(moving.weights().isKnown()).isFalse();
        assertThat(moving.licence().spdx().isKnown()).isFalse();
        assertThat(moving.releasedOn().isKnown()).isFalse();
        assertThat(moving.entry().developer().name().isKnown()).isTrue();
    }

    @Test
    void aVersionComesBeforeItsFamily() {
        ModelMatch tts = catalogue.model("devstral-2-123b", Where.MODEL_FIELD).orElseThrow();
        assertThat(tts.licence().limits(ModelLicence.Kind.REVENUE_CAP).value()).contains(true);
        ModelMatch small =
                catalogue.model("devstral-small-2507", Where.MODEL_FIELD).orElseThrow();
        assertThat(small.licence().limits(ModelLicence.Kind.REVENUE_CAP).value())
                .contains(false);
        ModelMatch any = catalogue.model("devstral", Where.MODEL_FIELD).orElseThrow();
        assertThat(any.licence().limits(ModelLicence.Kind.REVENUE_CAP).isKnown())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "llama-4-maverick, true",
        "llama3.2-vision, true",
        "tencent/Hunyuan-MT-7B, true",
        "llama3.3, false",
        "llama3.2:1b, false",
        "mistral-small-3.2, false"
    })
    void theLicenceSaysWhetherUsersInTheUnionHaveOne(String written, boolean excluded) {
        ModelLicence licence =
                catalogue.model(written, Where.MODEL_FIELD).orElseThrow().licence();
        assertThat(licence.limits(ModelLicence.Kind.EU_EXCLUDED).value()).contains(excluded);
    }

    @Test
    void aLimitThatIsNotListedIsUnknownWhereTheListMayHoldMore() {
        ModelLicence licence =
                catalogue.model("gpt-4o", Where.MODEL_FIELD).orElseThrow().licence();
        assertThat(licence.limits(ModelLicence.Kind.EU_EXCLUDED).isKnown()).isFalse();
    }
}
