package eu.sovereignty.manifest;

/** Obstacles to switching (Data Act 23). */
public enum Obstacle {
    TERMINATION,
    NEW_CONTRACT,
    PORTING_AFTER_FREE_TIER,
    FUNCTIONAL_EQUIVALENCE,
    UNBUNDLING
}
