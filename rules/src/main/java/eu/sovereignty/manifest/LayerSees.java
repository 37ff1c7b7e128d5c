package eu.sovereignty.manifest;

/** What a layer sees of the data. */
public enum LayerSees {
    CLEARTEXT,
    CIPHERTEXT
}
