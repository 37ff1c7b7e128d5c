package eu.sovereignty.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A model's name as people write it in configuration, taken apart: {@code bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0},
 * {@code llama3.3:70b-instruct-q4_K_M}, {@code unsloth/Llama-3.3-70B-Instruct-GGUF}, {@code models/Llama-3.3-70B-Q4_K_M.gguf}.
 *
 * @param forms what may stand in a catalogue, from the whole name to its core, in lower case
 * @param routing the profile that the name carries, which decides where requests are sent
 * @param repackagedBy who publishes a changed copy of the weights under the same name
 */
public record ModelName(String written, List<String> forms, Optional<Routing> routing, Optional<String> repackagedBy) {

    /** Profiles of routing across regions, by the prefix of a name; sources: names of inference profiles of Amazon Bedrock. */
    public enum Routing {
        GLOBAL,
        EU,
        US,
        US_GOV,
        APAC,
        JP,
        AU,
        CA
    }

    /** Prefixes of client libraries and routers, and places where models are published; not part of the name. */
    private static final Set<String> ROUTERS = Set.of(
            "https:",
            "http:",
            "huggingface.co",
            "hf.co",
            "bedrock",
            "converse",
            "invoke",
            "azure",
            "azure_ai",
            "openai",
            "anthropic",
            "vertex_ai",
            "vertex_ai_beta",
            "gemini",
            "google",
            "models",
            "publishers",
            "openrouter",
            "ollama",
            "ollama_chat",
            "library",
            "ai",
            "mistral",
            "groq",
            "together_ai",
            "together",
            "fireworks_ai",
            "huggingface",
            "hosted_vllm",
            "vllm",
            "deepseek",
            "xai",
            "x-ai",
            "cohere",
            "cohere_chat",
            "perplexity",
            "scaleway",
            "ovhcloud",
            "sagemaker",
            "watsonx",
            "litellm_proxy",
            "meta",
            "amazon",
            "nvidia_nim",
            "deepinfra",
            "replicate",
            "cerebras",
            "github",
            "moonshot",
            "alibaba",
            "dashscope",
            "zai",
            "z-ai",
            "text-completion-openai",
            "foundation-model",
            "inference-profile",
            "ibm",
            "liquid",
            "accounts",
            "fireworks");

    /** Those who publish quantised or converted copies under the name of the original. */
    private static final Set<String> REPACKAGERS = Set.of(
            "unsloth",
            "bartowski",
            "thebloke",
            "lmstudio-community",
            "mlx-community",
            "ggml-org",
            "quantfactory",
            "redhatai",
            "neuralmagic",
            "mradermacher",
            "casperhansen",
            "hugging-quants",
            "second-state");

    private static final List<String> FILES = List.of(".gguf", ".safetensors", ".ggml", ".onnx");

    /** Takes a name apart. */
    public static ModelName of(String written) {
        return new Reading(written).name();
    }

    /** The steps of taking a name apart, each of which leaves one more form. */
    private static final class Reading {

        private final String written;
        private final Set<String> forms = new LinkedHashSet<>();
        private Optional<Routing> routing = Optional.empty();
        private Optional<String> repackagedBy = Optional.empty();

        Reading(String written) {
            this.written = written;
        }

        ModelName name() {
            String rest = routed(pathless(written.strip().toLowerCase(Locale.ROOT)));
            for (int slash = rest.indexOf('/');
                    slash >= 0 && dropped(rest.substring(0, slash));
                    slash = rest.indexOf('/')) {
                rest = routed(rest.substring(slash + 1));
            }
            for (String form : List.copyOf(forms)) {
                addTrimmed(form);
            }
            return new ModelName(written, List.copyOf(forms), routing, repackagedBy);
        }

        /** Without the account and region of an Amazon resource name, and without folder and extension of a file. */
        private String pathless(String name) {
            String rest = name.startsWith("arn:") ? name.substring(name.lastIndexOf('/') + 1) : name;
            forms.add(rest);
            for (String extension : FILES) {
                if (rest.endsWith(extension)) {
                    int folder = Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\'));
                    return rest.substring(folder + 1, rest.length() - extension.length());
                }
            }
            return rest;
        }

        private boolean dropped(String segment) {
            if (REPACKAGERS.contains(segment)) {
                repackagedBy = Optional.of(segment);
            }
            return segment.isEmpty() || ROUTERS.contains(segment) || REPACKAGERS.contains(segment) || region(segment);
        }

        /** Such as {@code eu-west-3}: letters, a hyphen, and a digit at the end. */
        private static boolean region(String segment) {
            return segment.length() > 7
                    && segment.charAt(2) == '-'
                    && Character.isDigit(segment.charAt(segment.length() - 1))
                    && segment.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
        }

        /** Without the routing profile before the vendor, {@code eu.anthropic.}; a dot inside a version is none. */
        private String routed(String name) {
            forms.add(name);
            for (Routing profile : Routing.values()) {
                String prefix = profile.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
                if (name.startsWith(prefix) && name.indexOf('.', prefix.length()) > 0) {
                    routing = Optional.of(profile);
                    forms.add(name.substring(prefix.length()));
                    return name.substring(prefix.length());
                }
            }
            return name;
        }

        private void addTrimmed(String form) {
            String rest = before(before(form, '@'), ':');
            forms.add(rest);
            forms.add(Quantisation.without(rest));
            int dot = rest.indexOf('.');
            if (dot > 0 && ROUTERS.contains(rest.substring(0, dot))) {
                forms.add(rest.substring(dot + 1));
            }
        }

        private static String before(String text, char mark) {
            int at = text.indexOf(mark);
            return at > 0 ? text.substring(0, at) : text;
        }
    }
}
