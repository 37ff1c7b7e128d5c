package eu.sovereignty.manifest;

import eu.sovereignty.document.Coded;

/** Measures against access under third-country law. What each can do, and what it cannot, is for the rules. */
public enum MitigationCode implements Coded {
    /** Encryption before data leaves, keys with a party of the Union only. */
    M1,
    /** Keys in an external manager of the customer's (hold your own key). */
    M2,
    /** Keys that the customer brings, or the provider's own key service. */
    M3,
    /** Pseudonymisation, with the mapping table kept in the Union. */
    M4,
    /** Processing split among several parties. */
    M5,
    /** Confidential computing, with attestation run by the customer and external release of keys. */
    M6,
    /** A data boundary or a residency commitment. */
    M7,
    /** Staff and managers in the Union, or a separate company there. */
    M8,
    /** Contract clauses: to contest, to notify, to report. */
    M9,
    /** A SecNumCloud qualification of the exact offer. */
    M10,
    /** Open weights run by oneself. */
    M11,
    /** No retention, no training. */
    M12;

    @Override
    public String code() {
        return name();
    }
}
