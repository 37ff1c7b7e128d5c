package eu.sovereignty.manifest;

/** Exclusions written into the points of Annex III themselves. */
public enum AnnexIIIExclusion {
    VERIFICATION,
    FINANCIAL_FRAUD,
    TRAVEL_DOCUMENTS,
    CAMPAIGN_LOGISTICS,
    ANCILLARY_JUSTICE,
    ADMINISTRATIVE_TAX_CUSTOMS,
    CYBERSECURITY
}
