package eu.sovereignty.report;

/**
 * Text as Markdown that shows it and does nothing else: no markup, no HTML, no table cell ends, no link, and no word that an
 * issue tracker turns into a mention or a reference.
 */
final class Markdown {

    /** Joins what it stands between, is not seen, and keeps {@code @name} from being a mention. */
    private static final char JOINER = '\u2060';

    private static final String MARKUP = "\\`*_[]|~$";

    /** Before a name or number these mention somebody or refer to something, on GitHub or on GitLab. */
    private static final String REFERRING = "@#!%^&";

    private Markdown() {}

    /** One line of text. */
    static String text(String text) {
        String visible = Visible.of(text);
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            append(escaped, visible, i);
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, String text, int at) {
        char character = text.charAt(at);
        if (MARKUP.indexOf(character) >= 0) {
            escaped.append('\\').append(character);
        } else {
            escaped.append(entity(character));
        }
        if (refers(text, at)) {
            escaped.append(JOINER);
        }
    }

    private static String entity(char character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> String.valueOf(character);
        };
    }

    /** Whether what ends here would begin a mention, a reference or a link that nobody wrote. */
    private static boolean refers(String text, int at) {
        boolean beforeName = at + 1 < text.length() && isName(text.charAt(at + 1));
        return (beforeName && (REFERRING.indexOf(text.charAt(at)) >= 0 || ends(text, at, "GH-")))
                || text.startsWith("://", at)
                || (ends(text, at, "www") && text.startsWith(".", at + 1));
    }

    private static boolean isName(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '"';
    }

    private static boolean ends(String text, int at, String word) {
        int start = at + 1 - word.length();
        return start >= 0 && text.regionMatches(true, start, word, 0, word.length());
    }

    /** Text as code, which nothing in it can end; not for a table, where a pipe would end the cell. */
    static String code(String text) {
        String visible = Visible.of(text);
        String fence = "`".repeat(longestFence(visible) + 1);
        String edge = visible.startsWith("`") || visible.endsWith("`") ? " " : "";
        return visible.isBlank() ? "" : fence + edge + visible + edge + fence;
    }

    private static int longestFence(String text) {
        int longest = 0;
        int running = 0;
        for (int i = 0; i < text.length(); i++) {
            running = text.charAt(i) == '`' ? running + 1 : 0;
            longest = Math.max(longest, running);
        }
        return longest;
    }
}
