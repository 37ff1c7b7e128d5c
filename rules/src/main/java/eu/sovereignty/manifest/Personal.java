package eu.sovereignty.manifest;

/** Whether data is personal (GDPR 4(1)), and how. */
public enum Personal {
    NONE,
    ANONYMOUS,
    PSEUDONYMISED,
    IDENTIFIED
}
