package eu.sovereignty.manifest;

/** Size of an enterprise that holds data (Data Act 15(2); Recommendation 2003/361/EC). */
public enum HolderSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
