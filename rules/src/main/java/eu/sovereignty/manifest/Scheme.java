package eu.sovereignty.manifest;

/** Certification schemes. */
public enum Scheme {
    SECNUMCLOUD,
    HDS,
    ISO27001,
    ISO27017,
    ISO27018,
    ISO27701,
    C5,
    ENS,
    SOC2,
    EUCS,
    CISPE,
    GAIA_X
}
