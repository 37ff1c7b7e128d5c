package eu.sovereignty.manifest;

/** How much depends on a system: for its organisation to say, after an impact analysis (ISO 22301, 8.2.2). */
public enum Criticality {
    LOW,
    MEDIUM,
    HIGH
}
