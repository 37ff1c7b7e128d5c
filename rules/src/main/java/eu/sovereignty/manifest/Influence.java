package eu.sovereignty.manifest;

/** Weight of an output in a decision, after the terms of AI Act 6(3). */
public enum Influence {
    NONE,
    PREPARATORY,
    MATERIAL,
    AUTOMATED
}
