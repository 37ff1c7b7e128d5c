package eu.sovereignty.fact;

/** How well a statement is established, in the words of the law notes. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
