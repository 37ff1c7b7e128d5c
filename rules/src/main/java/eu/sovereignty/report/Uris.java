package eu.sovereignty.report;

import java.nio.charset.StandardCharsets;

/** Paths of files as URI references (RFC 3986). */
final class Uris {

    private static final String UNRESERVED = "-._~/";

    private Uris() {}

    /** Whether a path, as it is shown, lies below the base directory. */
    static boolean isRelative(String path) {
        return !path.startsWith("/") && !hasDrive(path);
    }

    /** A path as a reference: relative to the base directory where it lies below it, else an absolute address of a file. */
    static String of(String path) {
        if (isRelative(path)) {
            return encoded(path);
        }
        String slashes = path.replace('\\', '/');
        return (slashes.startsWith("/") ? "file://" : "file:///") + encoded(slashes);
    }

    private static boolean hasDrive(String path) {
        return path.length() > 1 && path.charAt(1) == ':';
    }

    /** Everything but letters, digits and the signs that stand for themselves, as octets of UTF-8. */
    static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length() + 16);
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            int value = Byte.toUnsignedInt(one);
            if (isUnreserved(value)) {
                uri.append((char) value);
            } else {
                uri.append(String.format("%%%02X", value));
            }
        }
        return uri.toString();
    }

    private static boolean isUnreserved(int value) {
        return value < 0x80 && (isLetterOrDigit((char) value) || UNRESERVED.indexOf(value) >= 0);
    }

    private static boolean isLetterOrDigit(char value) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || (value >= '0' && value <= '9');
    }
}
