package eu.sovereignty.manifest;

import eu.sovereignty.document.Coded;

/** The two official sets of weights of the EU Cloud Sovereignty Framework; a score means nothing without its set. */
public enum FrameworkWeights implements Coded {
    /** The framework itself, version 1.2.1 of October 2025. */
    FRAMEWORK_2025("csf-1.2.1-2025-10"),
    /** The calculator of 1 June 2026, which calls its weights an example. */
    CALCULATOR_2026("csf-calculator-2026-06-01");

    private final String code;

    FrameworkWeights(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
