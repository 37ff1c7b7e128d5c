package eu.sovereignty.law;

/** What binds, and how much. */
public enum Force {
    /** Union or French statute, decree, arrêté. */
    LAW,
    CASE_LAW,
    /** A circular that binds State services only. */
    BINDING_DOCTRINE,
    /** A clause or tender document that is declared. */
    CONTRACT,
    REGULATOR_GUIDANCE,
    NON_BINDING_GUIDE,
    /** An administrative note, contested. */
    DOCTRINE,
    /** Declared facts contradict each other or the catalogue. */
    COHERENCE,
    /** Not in force. */
    PENDING,
    /** A prudential choice of this tool, or of the organisation. */
    POLICY;

    /** Whether an outcome under this force may be FAILED. */
    public boolean mayFail() {
        return compareTo(CONTRACT) <= 0;
    }
}
