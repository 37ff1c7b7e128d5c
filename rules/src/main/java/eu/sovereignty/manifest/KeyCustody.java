package eu.sovereignty.manifest;

/** Who holds the keys. */
public enum KeyCustody {
    CUSTOMER_EEA,
    THIRD_EEA,
    PROVIDER,
    NONE
}
