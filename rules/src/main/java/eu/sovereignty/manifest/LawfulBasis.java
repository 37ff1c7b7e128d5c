package eu.sovereignty.manifest;

/** Lawful bases of GDPR 6(1), (a) to (f); {@code none} is a declared absence, silence is unknown. */
public enum LawfulBasis {
    NONE,
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS
}
