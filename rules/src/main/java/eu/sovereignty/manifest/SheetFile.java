package eu.sovereignty.manifest;

/**
 * A file of answers below the base directory.
 *
 * @param path with {@code /}, relative to the base directory
 */
public record SheetFile(String path) {}
