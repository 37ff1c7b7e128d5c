package eu.sovereignty.catalogue;

/** How much a signal says of a technology. */
public enum Strength {
    /** Enough alone. */
    STRONG,
    /** Never enough alone: others use the same name, host or file too. */
    WEAK
}
