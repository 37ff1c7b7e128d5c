package eu.sovereignty.catalogue;

/** Whether some text matches two patterns with {@code *} both. */
final class Patterns {

    private Patterns() {}

    static boolean meet(String one, String two) {
        boolean[][] meet = new boolean[one.length() + 1][two.length() + 1];
        for (int i = one.length(); i >= 0; i--) {
            for (int j = two.length(); j >= 0; j--) {
                meet[i][j] = meet(one, i, two, j, meet);
            }
        }
        return meet[0][0];
    }

    /** A star may end, or take what the other pattern asks for next. */
    private static boolean meet(String one, int i, String two, int j, boolean[][] later) {
        boolean starOne = i < one.length() && one.charAt(i) == '*';
        boolean starTwo = j < two.length() && two.charAt(j) == '*';
        if (starOne && (later[i + 1][j] || (j < two.length() && later[i][j + 1]))) {
            return true;
        }
        if (starTwo && (later[i][j + 1] || (i < one.length() && later[i + 1][j]))) {
            return true;
        }
        boolean ended = i == one.length() && j == two.length();
        boolean same = i < one.length() && j < two.length() && one.charAt(i) == two.charAt(j);
        return ended || (same && later[i + 1][j + 1]);
    }
}
