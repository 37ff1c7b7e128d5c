package eu.sovereignty.manifest;

/** With whom a system talks directly (AI Act 50(1)). */
public enum Interaction {
    NONE,
    STAFF,
    PUBLIC
}
