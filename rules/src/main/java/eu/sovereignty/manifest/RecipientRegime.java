package eu.sovereignty.manifest;

/** Laws that partial adequacy decisions ask the recipient to be subject to. */
public enum RecipientRegime {
    PIPEDA,
    APPI,
    LGPD,
    PIPA,
    FAROESE_ACT
}
