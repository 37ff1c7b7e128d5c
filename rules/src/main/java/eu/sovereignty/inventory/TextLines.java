package eu.sovereignty.inventory;

/** Reads a text line by line. */
final class TextLines {

    private TextLines() {}

    /** Takes a line. */
    interface Reader {
        /**
         * Takes the next one.
         *
         * @param line without its end
         * @param offset of its first character
         */
        void line(String line, int offset);
    }

    /** Gives every line to a reader. */
    static void forEach(String text, Reader reader) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            boolean carriage = end > start && text.charAt(end - 1) == '\r';
            reader.line(text.substring(start, carriage ? end - 1 : end), start);
            start = end + 1;
        }
        reader.line(text.substring(start), start);
    }

    /** How many blanks a line begins with. */
    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
