package eu.sovereignty.manifest;

/** State of a certificate or qualification. */
public enum CertificationStatus {
    QUALIFIED,
    IN_PROGRESS,
    HELD,
    NONE
}
