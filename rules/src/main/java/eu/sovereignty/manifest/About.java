package eu.sovereignty.manifest;

/** Whom a decision concerns. */
public enum About {
    PERSONS,
    COMPANIES,
    NOBODY
}
