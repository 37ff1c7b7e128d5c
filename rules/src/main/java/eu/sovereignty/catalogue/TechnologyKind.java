package eu.sovereignty.catalogue;

/** What a technology is. The last five are data flows or uses beside the model, and judged apart from it. */
public enum TechnologyKind {
    FRAMEWORK,
    SDK,
    ML_LIBRARY,
    AGENT,
    LOCAL_RUNTIME,
    VECTOR_STORE,
    SPEECH,
    VISION,
    GATEWAY,
    BIOMETRICS,
    /** Reached over the network with a plain client: a host, a key, a name of a variable. */
    HOSTED_SERVICE,
    /** Trains, stores, traces or evaluates models; no model itself. */
    MODEL_OPERATIONS,
    /** Files of weights, whatever runs them. */
    MODEL_FILE,
    /** Computes what people wrote down: rule engines, solvers; listed so that nobody takes it for AI. */
    DETERMINISTIC,
    /** Helps to write the software and is no part of it. */
    CODING_ASSISTANT,
    /** Offers tools to a model that somebody else runs (Model Context Protocol). */
    TOOL_EXPOSURE,
    /** Receives prompts and answers to show them to people. */
    PROMPT_OBSERVABILITY,
    /** Searches the web for a model. */
    WEB_SEARCH,
    /** Counts tokens; says nothing of who runs a model. */
    TOKENIZER
}
