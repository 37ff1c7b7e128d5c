package eu.sovereignty.manifest;

/** Section of Annex I of the AI Act, as amended by Regulation (EU) 2026/1744. */
public enum AnnexISection {
    NONE,
    A,
    B
}
