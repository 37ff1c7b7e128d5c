package eu.sovereignty.manifest;

/** Who supplies a layer. */
public enum LayerSupplier {
    PRIVATE,
    BOUND_BODY
}
