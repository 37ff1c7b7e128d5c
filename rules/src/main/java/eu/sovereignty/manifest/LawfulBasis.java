package eu.sovereignty.manifest;

/** Lawful bases of GDPR 6(1), (a) to (f). */
public enum LawfulBasis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS
}
