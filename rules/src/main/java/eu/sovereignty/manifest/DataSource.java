package eu.sovereignty.manifest;

/** Where data comes from. */
public enum DataSource {
    DIRECT,
    OTHER_ADMINISTRATION,
    B2G,
    OPEN_DATA,
    SCRAPED,
    SUPPLIER,
    SYNTHETIC
}
