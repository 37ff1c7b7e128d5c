package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.TechnologyEntry.Use;
import java.util.Optional;
import java.util.Set;

/** Names of the arguments and methods by which clients of models are given a model or an address. */
final class ClientWords {

    static final Set<String> MODELS = Set.of(
            "model",
            "model_name",
            "modelName",
            "model_id",
            "modelId",
            "ModelId",
            "Model",
            "engine",
            "deployment_name",
            "azure_deployment",
            "embedding_model",
            "model_path",
            "repo_id");
    static final Set<String> ADDRESSES = Set.of(
            "base_url", "baseURL", "baseUrl", "api_base", "apiBase", "openai_api_base", "azure_endpoint", "uri_base");
    /** Words that any code has: they count within a call of a technology alone. */
    static final Set<String> ORDINARY_ADDRESSES =
            Set.of("endpoint", "endpoint_url", "server_url", "serverURL", "host", "inference_server_url", "url");

    static final Set<String> TAKE_A_MODEL = Set.of(
            "SentenceTransformer",
            "CrossEncoder",
            "from_pretrained",
            "WhisperModel",
            "GenerativeModel",
            "load_model",
            "init_chat_model",
            "InferenceClient");

    private ClientWords() {}

    /** Whether an argument of this name may be an address. */
    static boolean address(String key) {
        return ADDRESSES.contains(key) || ORDINARY_ADDRESSES.contains(key);
    }

    /** What a model is for, as the words around it say. */
    static Use use(String words) {
        if (words.contains("mbed") || words.contains("SentenceTransformer") || words.contains("CrossEncoder")) {
            return Use.EMBEDDING;
        }
        return words.contains("hisper") || words.contains("ranscri") ? Use.TRANSCRIPTION : Use.CHAT;
    }

    /** The host of an address; a client may also be given a host and a port alone. */
    static Optional<String> host(String address) {
        boolean bare = address.equals("localhost") || (address.indexOf(':') > 0 && address.indexOf('/') < 0);
        return WebAddress.host(bare ? "http://" + address : address, false);
    }
}
