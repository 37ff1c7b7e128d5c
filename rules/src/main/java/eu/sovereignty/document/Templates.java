package eu.sovereignty.document;

/**
 * Marks of templates in YAML that a program fills in before it is YAML: Helm and Go, Jinja and GitHub's expressions, placeholders
 * of Spring and of Compose, of Maven's filtering, profiles of Quarkus. They are hidden from the parser as letters that have no
 * meaning to it, one for one, so that every place stays what it is.
 */
final class Templates {

    /** ASCII is moved here, into the private use area. */
    private static final char HIDDEN = '\uE000';

    private static final int LONGEST_PLACEHOLDER = 1000;
    private static final int LONGEST_NAME = 100;

    private final StringBuilder text;
    /** From where on no such mark is closed any more. */
    private int noMoreBraces = Integer.MAX_VALUE;

    private int noMoreBlocks = Integer.MAX_VALUE;

    private Templates(String text) {
        this.text = new StringBuilder(text);
    }

    /** The text with its marks hidden. */
    static String masked(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('@') < 0 && text.indexOf('%') < 0) {
            return text;
        }
        Templates templates = new Templates(text);
        templates.mask();
        templates.clearLinesOfMarks();
        return templates.text.toString();
    }

    /** The text as it was written. */
    static String unmasked(String text) {
        int first = 0;
        while (first < text.length() && !isHidden(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                shown.setCharAt(i, (char) (text.charAt(i) - HIDDEN));
            }
        }
        return shown.toString();
    }

    private void mask() {
        for (int at = 0; at < text.length(); ) {
            int end = endOfMark(at);
            if (end > at) {
                hide(at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Behind the mark that begins here; or here, where none does. */
    private int endOfMark(int at) {
        return switch (text.charAt(at)) {
            case '{' -> endOfBraces(at);
            case '$' -> endOfPlaceholder(at);
            case '@' -> endOfName(at);
            case '%' -> wordStartsAt(at) && !startsWith("%YAML", at) && !startsWith("%TAG", at) ? at + 1 : at;
            default -> at;
        };
    }

    private int endOfBraces(int at) {
        if (startsWith("{{", at) && at < noMoreBraces) {
            int end = text.indexOf("}}", at + 2);
            noMoreBraces = end < 0 ? at : noMoreBraces;
            return end < 0 ? at : end + 2;
        } else if (startsWith("{%", at) && at < noMoreBlocks) {
            int end = text.indexOf("%}", at + 2);
            noMoreBlocks = end < 0 ? at : noMoreBlocks;
            return end < 0 ? at : end + 2;
        }
        return at;
    }

    /** A placeholder stays on its line and may hold others. */
    private int endOfPlaceholder(int at) {
        if (!startsWith("${", at)) {
            return at;
        }
        int open = 0;
        for (int i = at + 1; i < Math.min(text.length(), at + LONGEST_PLACEHOLDER) && text.charAt(i) != '\n'; i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return at;
    }

    private int endOfName(int at) {
        int end = at + 1;
        while (end < Math.min(text.length(), at + LONGEST_NAME) && inName(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == '@' ? end + 1 : at;
    }

    private static boolean inName(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    /** A mark that goes over several lines is a comment or a condition: nothing of it is a value. */
    private void hide(int start, int end) {
        int feed = text.indexOf("\n", start);
        boolean oneLine = feed < 0 || feed >= end;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c != '\n' && c != '\r') {
                text.setCharAt(i, oneLine ? (char) (HIDDEN + c) : ' ');
            }
        }
    }

    /** A line of nothing but marks steers the template: the lines around it are what counts. */
    private void clearLinesOfMarks() {
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            if (onlyMarks(start, end)) {
                for (int i = start; i < end; i++) {
                    text.setCharAt(i, ' ');
                }
            }
        }
    }

    private boolean onlyMarks(int start, int end) {
        boolean first = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (first && c == HIDDEN + '{') {
                first = false;
            } else if (!Character.isWhitespace(c) && (first || !isHidden(c))) {
                return false;
            }
        }
        return !first;
    }

    private boolean wordStartsAt(int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean startsWith(String prefix, int at) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character stands for one of a mark. */
    static boolean isHidden(char c) {
        return c >= HIDDEN && c < HIDDEN + 0x80;
    }
}
