package eu.sovereignty.manifest;

/** How a model is run: weights on one's own service, weights managed by the host, or an interface of its provider. */
public enum ServedAs {
    SELF_HOSTED,
    MANAGED,
    API
}
