package eu.sovereignty.manifest;

/** Who chose a longer transition (Data Act 25(4), 25(5)). */
public enum ChosenBy {
    CUSTOMER,
    PROVIDER
}
