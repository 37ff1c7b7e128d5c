package eu.sovereignty.manifest;

/** Role under Data Act chapter VI. */
public enum DataActRole {
    CUSTOMER,
    PROVIDER
}
