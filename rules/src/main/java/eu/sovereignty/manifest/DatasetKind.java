package eu.sovereignty.manifest;

/** What the data is made of. */
public enum DatasetKind {
    RECORDS,
    DOCUMENTS,
    PROMPTS,
    OUTPUTS,
    LOGS,
    EMBEDDINGS,
    TRAINING,
    EVALUATION,
    IMAGES,
    AUDIO,
    VIDEO
}
