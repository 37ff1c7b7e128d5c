package eu.sovereignty.catalogue;

import java.util.Locale;

/** Patterns with {@code *} for any run of characters, whatever the case; linear in practice, never exponential. */
final class Glob {

    private Glob() {}

    static boolean matches(String pattern, String text) {
        return matches(pattern.toLowerCase(Locale.ROOT), 0, text.toLowerCase(Locale.ROOT), 0);
    }

    /** The classic two-pointer match: on failure, the last star takes one character more. */
    private static boolean matches(String pattern, int start, String text, int from) {
        int p = start;
        int t = from;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(c -> c == '*');
    }
}
