package eu.sovereignty.manifest;

/** Grounds of GDPR 45 to 49. */
public enum TransferTool {
    NONE,
    ADEQUACY,
    DPF,
    SCC,
    BCR,
    ADMINISTRATIVE_ARRANGEMENT,
    CODE_OF_CONDUCT,
    CERTIFICATION,
    ART49
}
