package eu.sovereignty.manifest;

/** Whom data is about. */
public enum PersonKind {
    CITIZENS,
    APPLICANTS,
    PATIENTS,
    PUPILS,
    MINORS,
    EMPLOYEES,
    VULNERABLE,
    ASYLUM_SEEKERS,
    TAXPAYERS,
    LITIGANTS,
    CUSTOMERS,
    OTHER
}
