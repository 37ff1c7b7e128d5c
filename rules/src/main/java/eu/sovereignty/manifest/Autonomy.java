package eu.sovereignty.manifest;

/** How a service goes on without a third company that it uses (SecNumCloud 19.6 d). */
public enum Autonomy {
    /** By skills of its own. */
    OWN,
    /** By at least two other companies that could take over. */
    TWO_ALTERNATIVES,
    /** The third company is qualified itself. */
    QUALIFIED,
    /** It does not. */
    NONE
}
