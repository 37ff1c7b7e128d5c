package eu.sovereignty.dossier;

/** How data reaches a country. */
public enum Via {
    STORAGE,
    PROCESSING,
    SUPPORT,
    SUBPROCESSOR,
    /** The recipient passes the data on (GDPR 44, last sentence). */
    ONWARD
}
