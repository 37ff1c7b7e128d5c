package eu.sovereignty.manifest;

/** Other yardsticks of sovereignty to which the declared facts can be mapped, where an organisation asks for it. */
public enum FrameworkMapping {
    /** BSI, Criteria enabling Cloud Computing Autonomy, v1.0 of 2026-04-27. */
    C3A,
    /** Gaia-X, criteria of European control, which are labels of level 3 unless stated. */
    GAIA_X
}
