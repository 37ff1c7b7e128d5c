package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a file of properties, or of environment variables, with their places. Source of the format: {@code
 * java.util.Properties}; documents of Spring Boot are parted by {@code #---} or {@code !---}.
 */
final class PropertiesLines {

    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private int document;

    private PropertiesLines(String text) {
        this.text = text;
    }

    /**
     * An entry.
     *
     * @param start offset of the key
     * @param document number of the document of the file that it stands in
     */
    record Entry(String key, String value, int start, int document) {}

    /** All entries of a text, in order. */
    static List<Entry> of(String text) {
        PropertiesLines lines = new PropertiesLines(text);
        for (int from = 0; from < text.length(); ) {
            from = lines.line(from);
        }
        return lines.entries;
    }

    private int line(int from) {
        int start = from;
        while (start < text.length() && " \t\f".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = endOfLine(start);
        if (start < end && "#!".indexOf(text.charAt(start)) >= 0) {
            document += text.startsWith("---", start + 1) ? 1 : 0;
            return end + 1;
        }
        while (continues(start, end)) {
            end = endOfLine(end + 1);
        }
        if (!text.substring(start, end).isBlank()) {
            entry(start, end);
        }
        return end + 1;
    }

    private boolean continues(int start, int end) {
        int slashes = 0;
        int last = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
        while (last - slashes > start && text.charAt(last - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1 && end < text.length();
    }

    private void entry(int start, int end) {
        int at = start;
        StringBuilder key = new StringBuilder();
        while (at < end && " \t\f=:\r".indexOf(text.charAt(at)) < 0) {
            at += text.charAt(at) == '\\' && at + 1 < end ? 1 : 0;
            key.append(text.charAt(at++));
        }
        while (at < end && " \t\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at < end && "=:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        entries.add(new Entry(key.toString(), value(at, end), start, document));
    }

    private String value(int from, int end) {
        StringBuilder value = new StringBuilder();
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c != '\\' || at + 1 >= end) {
                value.append(c);
            } else if (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r') {
                at = afterIndent(at + 1, end) - 1;
            } else {
                value.append(text.charAt(++at));
            }
        }
        return value.toString().strip();
    }

    private int afterIndent(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
