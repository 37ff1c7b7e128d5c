package eu.sovereignty.manifest;

/** Where requests to a model may go. */
public enum Routing {
    REGIONAL,
    GLOBAL,
    PINNED
}
