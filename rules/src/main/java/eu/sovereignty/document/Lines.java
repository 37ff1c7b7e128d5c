package eu.sovereignty.document;

import eu.sovereignty.fact.Position;

/** Lines and columns of a text. Lines end with LF, CR LF or CR; columns count Unicode characters (code points). */
final class Lines {

    private Lines() {}

    /** The place just behind a text, which is the beginning of a longer one. */
    static Position endOf(String file, String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (breaksAt(text, i)) {
                line++;
                start = i + 1;
            }
        }
        return new Position(file, line, 1 + text.codePointCount(start, text.length()), "");
    }

    /** Whether a line ends with the character at an index: a CR before an LF does not. */
    static boolean breaksAt(String text, int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }
}
