package eu.sovereignty.manifest;

/** Exclusions from the AI Act (Article 2). */
public enum Exclusion {
    MILITARY,
    THIRD_COUNTRY_AUTHORITY,
    SOLE_RESEARCH,
    PRE_MARKET_RESEARCH,
    PERSONAL_USE,
    /** 2(12): leaves high-risk systems and Articles 5 and 50 in. */
    FREE_OPEN_SOURCE
}
