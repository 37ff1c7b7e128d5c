package eu.sovereignty.catalogue;

/** What the value of a setting or of an environment variable is. */
public enum SettingMeaning {
    /** The name of a model. */
    MODEL,
    /** The name of a model that makes vectors. */
    EMBEDDING_MODEL,
    /** Where requests go: an address or a host. */
    BASE_URL,
    REGION,
    /** A secret: its value is never shown. */
    API_KEY,
    /** The name that a customer gave to a model that is deployed for it. */
    DEPLOYMENT,
    /** Whether something is switched on. */
    ENABLED,
    OTHER
}
