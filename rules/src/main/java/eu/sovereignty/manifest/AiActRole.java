package eu.sovereignty.manifest;

/** Role of the organisation for a system, after AI Act 3(3) to 3(8). */
public enum AiActRole {
    PROVIDER,
    DEPLOYER,
    IMPORTER,
    DISTRIBUTOR,
    AUTHORISED_REPRESENTATIVE,
    PRODUCT_MANUFACTURER,
    MODEL_PROVIDER
}
