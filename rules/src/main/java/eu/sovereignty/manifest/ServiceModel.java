package eu.sovereignty.manifest;

/** Service models in the terms of Data Act chapter VI. */
public enum ServiceModel {
    IAAS,
    PAAS,
    SAAS,
    ON_PREMISES
}
