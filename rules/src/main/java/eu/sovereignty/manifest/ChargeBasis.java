package eu.sovereignty.manifest;

/** What a charge is computed on (Data Act 29). */
public enum ChargeBasis {
    NONE,
    COST,
    OTHER
}
