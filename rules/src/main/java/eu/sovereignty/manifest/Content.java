package eu.sovereignty.manifest;

/** What a system produces (AI Act 50(2)). */
public enum Content {
    TEXT,
    IMAGE,
    AUDIO,
    VIDEO,
    CODE
}
