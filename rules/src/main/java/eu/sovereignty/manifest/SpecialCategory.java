package eu.sovereignty.manifest;

/** Special categories of GDPR 9(1). */
public enum SpecialCategory {
    RACIAL_ORIGIN,
    POLITICAL_OPINIONS,
    BELIEFS,
    TRADE_UNION,
    GENETIC,
    BIOMETRIC,
    HEALTH,
    SEX_LIFE
}
