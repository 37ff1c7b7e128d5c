package eu.sovereignty.catalogue;

import java.util.Locale;

/** Patterns with {@code *} for any run of characters, whatever the case; linear in practice, never exponential. */
final class Glob {

    private static final int MOST_LETTERS = 256;

    private Glob() {}

    static boolean matches(String pattern, String text) {
        return matchesFolded(pattern.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** The same for a pattern and a text that are in lower case already. */
    static boolean matchesFolded(String pattern, String text) {
        return matches(pattern, 0, text, 0);
    }

    /**
     * How much a pattern says: its letters first, then whether it is a whole name, then how far it is written out before its
     * first star.
     */
    static int weight(String pattern) {
        int stars = 0;
        for (int i = 0; i < pattern.length(); i++) {
            stars += pattern.charAt(i) == '*' ? 1 : 0;
        }
        int head = stars == 0 ? pattern.length() : pattern.indexOf('*');
        return (2 * (pattern.length() - stars) + (stars == 0 ? 1 : 0)) * MOST_LETTERS
                + Math.min(head, MOST_LETTERS - 1);
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
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Whether some text matches two patterns both. */
    static boolean meet(String one, String two) {
        boolean[][] meet = new boolean[one.length() + 1][two.length() + 1];
        for (int i = one.length(); i >= 0; i--) {
            for (int j = two.length(); j >= 0; j--) {
                meet[i][j] = meet(one, i, two, j, meet);
            }
        }
        return meet[0][0];
    }

    /** Of what is left of both: a star may end, or take what the other pattern asks for next. */
    private static boolean meet(String one, int i, String two, int j, boolean[][] later) {
        boolean leftOne = i < one.length();
        boolean leftTwo = j < two.length();
        if (leftOne && one.charAt(i) == '*') {
            return later[i + 1][j] || (leftTwo && later[i][j + 1]);
        }
        if (leftTwo && two.charAt(j) == '*') {
            return later[i][j + 1] || (leftOne && later[i + 1][j]);
        }
        return leftOne == leftTwo && (!leftOne || (one.charAt(i) == two.charAt(j) && later[i + 1][j + 1]));
    }
}
