package eu.sovereignty.manifest;

/** Secrets protected by law, notably CRPA L311-5 and L311-6. */
public enum Secret {
    DELIBERATIONS,
    DEFENCE,
    FOREIGN_POLICY,
    STATE_SECURITY,
    PUBLIC_SECURITY,
    CURRENCY,
    JUDICIAL,
    OFFENCES,
    TAX,
    PRIVACY,
    MEDICAL,
    BUSINESS,
    STATISTICAL,
    OTHER
}
