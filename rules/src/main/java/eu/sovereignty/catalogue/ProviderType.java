package eu.sovereignty.catalogue;

/** What a provider offers. */
public enum ProviderType {
    IAAS,
    PAAS,
    SAAS,
    /** Runs models that others made. */
    INFERENCE,
    MODEL_API,
    /** Rents out processors for models. */
    NEOCLOUD
}
