package fr.exemple.aides;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/** The two models: one behind a public API, one that the agency runs itself. Both speak OpenAI's protocol. */
final class Models {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Models() {}

    /** Writes the summary that an agent reads. */
    static ChatModel summariser() {
        return OpenAiChatModel.builder()
                .baseUrl("https://aides-exemple.openai.azure.com/openai/v1")
                .apiKey(System.getenv("AIDES_SUMMARISER_KEY"))
                .modelName("gpt-4o")
                .temperature(0.0)
                .timeout(PATIENCE)
                .build();
    }

    /** Proposes how urgent a file is; the weights run on the agency's machines at its host. */
    static ChatModel ranker() {
        return OpenAiChatModel.builder()
                .baseUrl(System.getenv().getOrDefault("AIDES_RANKER_URL", "http://ranker.aides.internal:8000/v1"))
                .apiKey("none")
                .modelName("mistral-small-3.2")
                .temperature(0.0)
                .timeout(PATIENCE)
                .build();
    }
}
