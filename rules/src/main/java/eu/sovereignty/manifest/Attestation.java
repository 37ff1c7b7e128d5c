package eu.sovereignty.manifest;

/** Who verifies the attestation of a trusted execution environment, before keys are released to it. */
public enum Attestation {
    /** The customer, and without a valid attestation no key is released. */
    CUSTOMER,
    PROVIDER,
    NONE
}
