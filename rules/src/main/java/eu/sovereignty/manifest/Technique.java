package eu.sovereignty.manifest;

/** How a system infers its output (AI Act 3(1) and recital 12). */
public enum Technique {
    MACHINE_LEARNING,
    KNOWLEDGE_BASED,
    HUMAN_WRITTEN_RULES
}
