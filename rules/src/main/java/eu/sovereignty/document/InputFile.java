package eu.sovereignty.document;

/**
 * A file whose content went into the result.
 *
 * @param path as shown: relative to the base directory, with {@code /}, where it lies below it
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record InputFile(String path, String sha256) {}
