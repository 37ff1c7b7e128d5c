package eu.sovereignty.manifest;

/** What data files of the repository are declared to be. */
public enum DeclaredAs {
    SYNTHETIC,
    PUBLIC
}
