package eu.sovereignty.catalogue;

/** What a service that runs on somebody else's technology depends on. Source: law notes, cloud-act 6.2. */
public enum TechnologyNature {
    /** A platform under licence that needs regular updates of its vendor. */
    LICENSED_PLATFORM,
    OPEN_SOURCE,
    HARDWARE
}
