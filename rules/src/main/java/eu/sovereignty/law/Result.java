package eu.sovereignty.law;

import eu.sovereignty.document.Coded;

/** How a rule ends for a subject. */
public enum Result implements Coded {
    /** An exception or a fulfilment of the duty is established. */
    PASSED,
    /** Declared facts contradict the rule. */
    FAILED,
    /** A fact that decides is missing. */
    UNDETERMINED,
    /** A person must judge. */
    REVIEW,
    /** Nothing wrong today, worth knowing. */
    NOTICE,
    /** The rule does not concern the subject, or no longer. */
    NOT_APPLICABLE,
    /** The provision has no effect yet at the date of the judgement. */
    NOT_YET_APPLICABLE;

    @Override
    public String code() {
        return name();
    }

    /** True for the results that ask somebody a question. */
    public boolean open() {
        return this == UNDETERMINED || this == REVIEW;
    }
}
