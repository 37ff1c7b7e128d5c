package eu.sovereignty.manifest;

/** Whether a model holds personal data (EDPB Opinion 28/2024). */
public enum PersonalDataStatus {
    CONTAINS,
    EXCLUDED,
    UNTESTED
}
