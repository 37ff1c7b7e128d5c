package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which technology a signal shows, what only looks like one, and which of two patterns wins. */
class TechnologyLookupsTest {

    private final Technologies technologies = Catalogue.builtIn().technologies();

    @ParameterizedTest
    @CsvSource({
        "MAVEN, org.openapitools:openapi-generator",
        "MAVEN, io.swagger:swagger-core",
        "MAVEN, ai.h2oother:h2o-core",
        "MAVEN, org.springframework.ai",
        "MAVEN, org.springframework.ai:spring-ai-openai:1.0.0",
        "MAVEN, org.springframework.aiops:spring-ai-openai",
        "MAVEN, dev.langchain4jx:langchain4j",
        "NPM, openai-api-mock",
        "NPM, openapi",
        "NPM, ai-menu",
        "PYPI, open-ai",
        "PYPI, torchlike",
        "GO, github.com/openapi/openapi-go",
        "NUGET, OpenApi",
        "CARGO, orthogonal",
        "TERRAFORM, azurerm_storage_account",
        "IMAGE, ollama/ollama-fork",
        "IMAGE, postgres:16",
        "PYPI, django-haystack",
        "PYPI, haystack",
        "PYPI, python-mistralclient",
        "PYPI, textract",
        "PYPI, Polly",
        "NUGET, Polly",
        "NPM, groq",
        "NPM, @sanity/client",
        "GO, github.com/alecthomas/chroma",
        "GO, github.com/alecthomas/chroma/v2",
        "GO, github.com/ollama/ollama-fork",
        "MAVEN, com.expedia.www:haystack-agent",
        "MAVEN, com.fasterxml.jackson.dataformat:jackson-dataformat-smile",
        "MAVEN, ai.x:play-json-extensions_2.13",
        "MAVEN, au.com.dius:pact-jvm-consumer",
        "MAVEN, au.com.dius.pact:consumer",
        "MAVEN, org.springdoc:springdoc-openapi-starter-webmvc-ui",
        "MAVEN, org.springaicommunity:mcp-server-securityx",
        "TERRAFORM, awscc_s3_bucket",
        "IMAGE, expediadotcom/haystack-agent:1.0",
        "IMAGE, mongodb/mongodb-community-server",
        "HELM, https://charts.bitnami.com/bitnami/redis",
        "HELM, https://qdrant.github.io/qdrant-helm"
    })
    void coordinatesThatOnlyLookLikeOne(Ecosystem ecosystem, String coordinate) {
        assertThat(technologies.artifact(ecosystem, coordinate)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MAVEN, org.springframework.ai:spring-ai-openai, spring-ai-openai",
        "MAVEN, org.springframework.ai:spring-ai-starter-model-google-genai-embedding, spring-ai-google-genai",
        "MAVEN, org.springframework.ai:spring-ai-commons, spring-ai-core",
        "MAVEN, dev.langchain4j:langchain4j-open-ai, langchain4j-open-ai",
        "MAVEN, io.quarkiverse.langchain4j:quarkus-langchain4j-mistral-ai, quarkus-langchain4j-mistral-ai",
        "MAVEN, ai.djl.pytorch:pytorch-engine, djl",
        "MAVEN, org.apache.spark:spark-mllib_2.13, spark-ml",
        "MAVEN, org.apache.spark:spark-sql_2.13, rule-engines-not-ai",
        "NPM, ai, vercel-ai-sdk",
        "NPM, OpenAI, openai-sdk",
        "PYPI, Sentence_Transformers, huggingface",
        "GO, github.com/openai/openai-go/v2, openai-sdk",
        "NUGET, azure.ai.openai, azure-openai-sdk",
        "GEM, ruby-openai, ruby-ai",
        "IMAGE, docker.io/ollama/ollama:0.6.1, ollama-clients",
        "IMAGE, vllm/vllm-openai@sha256:00, vllm",
        "TERRAFORM, aws_bedrockagent_agent, aws-bedrock-sdk",
        "ACTION, anthropics/claude-code-action@v1, ai-coding-assistants",
        "PYPI, ollama_haystack, haystack",
        "PYPI, groq, groq",
        "NPM, groq-sdk, groq",
        "NPM, @sanity/assist, sanity-ai-assist",
        "PYPI, pytesseract, ocr-py",
        "PYPI, langdetect, lingua-langdetect",
        "GO, github.com/cohere-ai/cohere-go/v2, cohere-sdk",
        "GO, github.com/ollama/ollama, ollama-clients",
        "GO, github.com/sashabaranov/go-openai, go-openai",
        "IMAGE, ghcr.io/huggingface/text-embeddings-inference:cpu-1.5, embeddings-misc",
        "IMAGE, ghcr.io/open-webui/pipelines:main, lmstudio-open-webui",
        "NUGET, Aspire.Hosting.Azure.CognitiveServices, azure-openai-sdk",
        "NUGET, CommunityToolkit.Aspire.OllamaSharp, ollama-clients",
        "NUGET, AWSSDK.Polly, aws-ai-services",
        "MAVEN, org.a2aproject.sdk:a2a-java-sdk-reference-jsonrpc, a2a-java",
        "MAVEN, io.quarkiverse.mcp:quarkus-mcp-server-sse, mcp-java-sdk",
        "MAVEN, org.springaicommunity:mcp-server-security, spring-ai-mcp",
        "MAVEN, org.springdoc:springdoc-openapi-starter-webmvc-mcp, spring-ai-mcp",
        "MAVEN, ai.timefold.solver:timefold-solver-core, rule-engines-not-ai",
        "TERRAFORM, awscc_bedrock_knowledge_base, aws-bedrock-sdk",
        "TERRAFORM, awscc_kendra_index, aws-ai-services",
        "HELM, https://otwld.github.io/ollama-helm//ollama, ollama-clients",
        "HELM, https://vllm-project.github.io/production-stack/vllm-stack, vllm",
        "HELM, https://qdrant.github.io/qdrant-helm/qdrant, qdrant"
    })
    void coordinates(Ecosystem ecosystem, String coordinate, String technology) {
        assertThat(technologies.artifact(ecosystem, coordinate).map(TechnologyMatch::technology))
                .contains(technology);
    }

    @ParameterizedTest
    @CsvSource({
        "PYPI, mistral-common, tokenizers-weak",
        "PYPI, runpod, runpod",
        "IMAGE, mongodb/mongodb-atlas-local:8, other-vector",
        "HELM, ollama, ollama-clients",
        "HELM, vllm-stack, vllm",
        "HELM, qdrant, qdrant"
    })
    void coordinatesThatAreNotEnoughAlone(Ecosystem ecosystem, String coordinate, String technology) {
        assertThat(technologies.artifact(ecosystem, coordinate))
                .contains(new TechnologyMatch(technology, Strength.WEAK, ecosystem.canonical(coordinate)));
    }

    @Test
    void aSolverIsListedAndIsNoAi() {
        assertThat(technologies.entry("rule-engines-not-ai").map(TechnologyEntry::isAi))
                .contains(false);
    }

    @Test
    void technologiesAreOpenedWhenTheFirstOneIsAskedFor() {
        CatalogueTrees trees = CatalogueTrees.builtIn();
        new Catalogue(trees).resolve("api.sambanova.ai");
        assertThat(trees.opened()).containsExactly(CataloguePacks.CATALOGUE);
        new Catalogue(trees).technologies().entry("vllm");
        assertThat(trees.opened()).containsExactly(CataloguePacks.CATALOGUE, CataloguePacks.TECHNOLOGIES);
    }

    @Test
    void aMatchSaysHowStrongItIsAndWhatMatched() {
        assertThat(technologies.artifact(Ecosystem.MAVEN, "com.knuddels:jtokkit"))
                .contains(new TechnologyMatch("jtokkit", Strength.STRONG, "com.knuddels:jtokkit"));
        assertThat(technologies.setting("spring.ai.openai.chat.options.model"))
                .contains(new SettingMatch(
                        "spring-ai-openai",
                        Strength.STRONG,
                        "spring.ai.openai.chat.options.model",
                        SettingMeaning.MODEL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.openapitools.client.ApiClient",
                "com.openalpr.jni.Alpr",
                "ai.h2oother.Thing",
                "dev.langchain4",
                "org.springframework.aipl.Thing",
                "com.expedia.www.haystack.agent.core.Agent",
                "com.fasterxml.jackson.dataformat.smile.SmileFactory",
                "au.com.dius.pact.consumer.Pact",
                "ai.x.play.json.Encoders",
                "Nothing"
            })
    void typesThatOnlyLookLikeOne(String type) {
        assertThat(technologies.javaType(type)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework.ai.openai.OpenAiChatModel, spring-ai-openai",
        "org.springframework.ai.chat.client.ChatClient, spring-ai-core",
        "dev.langchain4j.model.openai.OpenAiChatModel, langchain4j-open-ai",
        "dev.langchain4j.service.AiServices, langchain4j-core",
        "software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient, aws-bedrock-sdk",
        "ai.timefold.solver.core.api.Solver, rule-engines-not-ai",
        "org.opencv.dnn.Net, opencv"
    })
    void types(String type, String technology) {
        assertThat(technologies.javaType(type).map(TechnologyMatch::technology)).contains(technology);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logging.level.org.springframework.ai.chat.client.advisor",
                "logging.level.dev.langchain4j",
                "springdoc.openapi.url",
                "openapi.api-key",
                "spring.airflow.url",
                "spring.ai"
            })
    void keysThatOnlyLookLikeOne(String key) {
        assertThat(technologies.setting(SettingKey.canonical(key))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.ai.openai.api-key, spring-ai-openai, API_KEY",
        "spring.ai.openai.apiKey, spring-ai-openai, API_KEY",
        "spring.ai.openai.chat.options.temperature, spring-ai-openai, OTHER",
        "spring.ai.openai.chat.options.stop[0], spring-ai-openai, OTHER",
        "spring.ai.openai.embedding.options.model, spring-ai-openai, EMBEDDING_MODEL",
        "spring.ai.azure.openai.chat.options.deployment-name, spring-ai-azure-openai, DEPLOYMENT",
        "spring.ai.vertex.ai.gemini.location, spring-ai-vertex-ai, REGION",
        "quarkus.langchain4j.openai.chat-model.model-name, quarkus-langchain4j-openai, MODEL",
        "quarkus.langchain4j.openai.base-url, quarkus-langchain4j-openai, BASE_URL",
        "quarkus.langchain4j.openai.my-model.chat-model.model-name, quarkus-langchain4j-openai, MODEL",
        "quarkus.langchain4j.openai.m1.embedding-model.model-name, quarkus-langchain4j-openai, EMBEDDING_MODEL",
        "quarkus.langchain4j.openai.enable-integration, quarkus-langchain4j-openai, ENABLED",
        "quarkus.langchain4j.m1.chat-model.provider, quarkus-langchain4j-core, OTHER",
        "langchain4j.open-ai.chat-model.base-url, langchain4j-open-ai, BASE_URL",
        "langchain4j.open-ai.embedding-model.model-name, langchain4j-open-ai, EMBEDDING_MODEL"
    })
    void keys(String key, String technology, SettingMeaning says) {
        Optional<SettingMatch> match = technologies.setting(SettingKey.canonical(key));
        assertThat(match.map(SettingMatch::technology)).contains(technology);
        assertThat(match.map(SettingMatch::says)).contains(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPENAPI_KEY",
                "SPRINGAI_OPENAI_CHAT_MODEL",
                "SPRING_AIOPENAI_CHAT_MODEL",
                "spring_ai_openai_api_key",
                "AZURE_STATIC_WEB_APPS_API_TOKEN_X",
                "XLLM_API_KEY",
                "CHATGPTX_TOKEN",
                "ALBERT_STREET",
                "SPRING_APPLICATION_NAME"
            })
    void variablesThatOnlyLookLikeOne(String name) {
        assertThat(technologies.environment(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENAI_API_KEY, openai-sdk, STRONG, API_KEY",
        "SPRING_AI_OPENAI_API_KEY, spring-ai-openai, STRONG, API_KEY",
        "SPRING_AI_OPENAI_APIKEY, spring-ai-openai, STRONG, API_KEY",
        "SPRING_AI_OPENAI_CHAT_OPTIONS_MODEL, spring-ai-openai, STRONG, MODEL",
        "QUARKUS_LANGCHAIN4J_OPENAI_M1_CHAT_MODEL_MODEL_NAME, quarkus-langchain4j-openai, STRONG, MODEL",
        "QUARKUS_LANGCHAIN4J_OPENAI_BASE_URL, quarkus-langchain4j-openai, STRONG, BASE_URL",
        "LIVEKIT_URL, livekit-agents, WEAK, BASE_URL",
        "GITHUB_TOKEN, github-models-api, WEAK, API_KEY",
        "LLM_MODEL, generic-openai-compatible, WEAK, MODEL",
        "CHATGPT_LLM_API_KEY, generic-openai-compatible, WEAK, API_KEY",
        "CHATGPT_MODEL_NAME, generic-openai-compatible, WEAK, MODEL",
        "CHATGPT_TEMPERATURE, generic-openai-compatible, WEAK, OTHER",
        "MISTRAL_LLM_API_KEY, generic-openai-compatible, WEAK, API_KEY",
        "SAMBANOVA_API_KEY, sambanova, STRONG, API_KEY",
        "ALBERT_LLM_API_KEY, albert-api, STRONG, API_KEY",
        "ALBERT_API_KEY, albert-api, STRONG, API_KEY",
        "ALBERT_KEY, albert-api, WEAK, API_KEY",
        "ALBERT_ENDPOINT, albert-api, WEAK, BASE_URL",
        "ALBERT_OCR_MODEL, albert-api, WEAK, MODEL",
        "ALBERT_VECTORISATION_MODEL, albert-api, WEAK, EMBEDDING_MODEL"
    })
    void variables(String name, String technology, Strength strength, SettingMeaning says) {
        SettingMatch match = technologies.environment(name).orElseThrow();
        assertThat(match.technology()).isEqualTo(technology);
        assertThat(match.strength()).isEqualTo(strength);
        assertThat(match.says()).isEqualTo(says);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:8080", "localhost", "github.com", "raw.githubusercontent.com", "qdrant.io.example"})
    void hostsOfNobody(String host) {
        assertThat(technologies.host(host)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a1b2.eu-west.cloud.qdrant.io, qdrant, STRONG",
        "API.Tavily.com:443, web-search-for-llm, STRONG",
        "ollama.internal:11434, ollama-clients, WEAK",
        "api.duckduckgo.com, web-search-for-llm, WEAK"
    })
    void hosts(String host, String technology, Strength strength) {
        TechnologyMatch match = technologies.host(host).orElseThrow();
        assertThat(match.technology()).isEqualTo(technology);
        assertThat(match.strength()).isEqualTo(strength);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/model.json",
                "gguf",
                "docs/cursor/rules",
                "claude.markdown",
                "a.ggufx",
                "SKILL.md",
                "src/main/resources/skills/poem/SKILL.md",
                ".github/workflows/build.yml",
                ".github/agents/readme.md",
                "skills/skills-lock.yaml"
            })
    void filesOfNobody(String path) {
        assertThat(technologies.file(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "model.gguf, llama-cpp, STRONG",
        "a/b/Model.GGUF, llama-cpp, STRONG",
        "CLAUDE.md, ai-coding-assistants, STRONG",
        "sub/CLAUDE.md, ai-coding-assistants, STRONG",
        ".cursor/rules/a.mdc, ai-coding-assistants, STRONG",
        ".claude/skills/sql/SKILL.md, ai-coding-assistants, STRONG",
        "ui/.github/skills/migrate/SKILL.md, ai-coding-assistants, STRONG",
        "ui/.github/instructions/ui.instructions.md, ai-coding-assistants, STRONG",
        ".github/agents/tester.agent.md, ai-coding-assistants, STRONG",
        ".github/prompts/rule.prompt.md, ai-coding-assistants, STRONG",
        ".devin/wiki.json, ai-coding-assistants, STRONG",
        "skills-lock.json, ai-coding-assistants, STRONG",
        ".cursor/mcp.json, mcp-java-sdk, STRONG",
        "weights/yolov8n.pt, ultralytics, STRONG",
        "data/ggml-base.bin, whisper-local, STRONG",
        "data/x.bin, generic-model-files, WEAK"
    })
    void files(String path, String technology, Strength strength) {
        TechnologyMatch match = technologies.file(path).orElseThrow();
        assertThat(match.technology()).isEqualTo(technology);
        assertThat(match.strength()).isEqualTo(strength);
    }

    @Test
    void anIdThatNobodyHasLeadsNowhere() {
        assertThat(technologies.entry("spring-ai-openapi")).isEmpty();
    }
}
