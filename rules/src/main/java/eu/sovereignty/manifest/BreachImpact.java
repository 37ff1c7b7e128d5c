package eu.sovereignty.manifest;

/** What a breach would be likely to harm, in the words of SREN 31. */
public enum BreachImpact {
    PUBLIC_ORDER,
    PUBLIC_SECURITY,
    HEALTH_LIFE,
    INTELLECTUAL_PROPERTY
}
