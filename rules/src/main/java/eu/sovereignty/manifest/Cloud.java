package eu.sovereignty.manifest;

/** Whose cloud a hosting is. */
public enum Cloud {
    COMMERCIAL,
    STATE_INTERNAL,
    ON_PREMISES
}
