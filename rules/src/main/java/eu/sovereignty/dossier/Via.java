package eu.sovereignty.dossier;

/** How data reaches a country. */
public enum Via {
    STORAGE,
    PROCESSING,
    SUPPORT,
    SUBPROCESSOR
}
