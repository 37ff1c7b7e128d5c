package eu.sovereignty.manifest;

/** What a customer may choose on leaving (Data Act 25(3)). */
public enum SwitchingOption {
    OTHER_PROVIDER,
    ON_PREMISES,
    ERASE
}
