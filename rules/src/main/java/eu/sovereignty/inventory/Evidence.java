package eu.sovereignty.inventory;

import java.util.List;
import java.util.Locale;

/**
 * What of a place in a file is shown: one line, so that what stands there cannot pretend to be a line of a report, and no
 * secret, of AI or not.
 */
final class Evidence {

    private static final int LONGEST = 160;
    /** A key that is cut in two is recognised by its beginning alone: so much more is looked at than is shown. */
    private static final int LOOKED_AT = LONGEST + 400;

    private static final String HIDDEN = "…";
    private static final List<String> WORDS =
            List.of("api-key", "api_key", "apikey", "token", "secret", "password", "passwd", "bearer", "authorization");
    private static final String BETWEEN = " \t\"'`=:(,";

    private final Secrets secrets;

    Evidence(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The line that is shown of a text, however long that is. */
    String line(String text) {
        String shown = hidden(oneLine(text));
        return shown.length() <= LONGEST ? shown.strip() : shown.substring(0, LONGEST - 1) + "…";
    }

    /** Whether a name is, or holds, a secret, as far as a name is looked at. */
    boolean holdsSecret(String name) {
        String start = name.substring(0, Math.min(name.length(), LOOKED_AT));
        return !hidden(start).equals(start);
    }

    private String hidden(String line) {
        return besideWords(credentials(secrets.hidden(line)));
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() <= LOOKED_AT; i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank) {
                line.append(text.charAt(i));
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** {@code https://user:password@host}: RFC 3986, 3.2.1. */
    private static String credentials(String line) {
        String shown = line;
        for (int at = shown.indexOf("://"); at >= 0; at = shown.indexOf("://", at + 3)) {
            int end = at + 3;
            while (end < shown.length() && "/?# \t\"'`<>".indexOf(shown.charAt(end)) < 0) {
                end++;
            }
            int user = shown.lastIndexOf('@', end - 1);
            if (user > at + 2) {
                shown = shown.substring(0, at + 3) + HIDDEN + shown.substring(user);
            }
        }
        return shown;
    }

    /** {@code --api-key X}, {@code password: "X"}: what stands in quotes there, or looks as if a machine had drawn it. */
    private static String besideWords(String line) {
        String shown = line;
        for (String word : WORDS) {
            String folded = shown.toLowerCase(Locale.ROOT);
            if (folded.length() != shown.length()) {
                return shown;
            }
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                shown = beside(shown, at + word.length());
                folded = shown.toLowerCase(Locale.ROOT);
            }
        }
        return shown;
    }

    private static String beside(String line, int behind) {
        int from = behind;
        while (from < line.length() && BETWEEN.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < line.length() && (BETWEEN + ");").indexOf(line.charAt(end)) < 0) {
            end++;
        }
        boolean quoted = from > behind && "\"'`".indexOf(line.charAt(from - 1)) >= 0;
        String value = line.substring(from, end);
        boolean written = !value.isEmpty() && Character.isLetterOrDigit(value.charAt(0));
        return from > behind && written && (quoted || Secrets.drawn(value))
                ? line.substring(0, from) + HIDDEN + line.substring(end)
                : line;
    }
}
