package eu.sovereignty.manifest;

/** Role under GDPR 4(7), 4(8) and 26. */
public enum GdprRole {
    CONTROLLER,
    PROCESSOR,
    JOINT
}
