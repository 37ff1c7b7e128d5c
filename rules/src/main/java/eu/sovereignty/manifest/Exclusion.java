package eu.sovereignty.manifest;

/** Exclusions from the AI Act as a whole (Article 2). */
public enum Exclusion {
    MILITARY,
    THIRD_COUNTRY_AUTHORITY,
    SOLE_RESEARCH,
    PRE_MARKET_RESEARCH,
    PERSONAL_USE
}
