package eu.sovereignty.inventory;

import java.util.List;

/** Which places of a text stand in a line that is all comment. Asked from the front to the back, it looks at each line once. */
final class LineComments {

    private final String text;
    private final List<String> marks;
    private int end = -1;
    private boolean comment;

    /** Lines that begin with one of some marks. */
    LineComments(String text, List<String> marks) {
        this.text = text;
        this.marks = marks;
    }

    boolean at(int place) {
        if (place > end) {
            int from = text.lastIndexOf('\n', place - 1) + 1;
            int next = text.indexOf('\n', place);
            end = next < 0 ? text.length() : next;
            comment = marked(from);
        }
        return comment;
    }

    private boolean marked(int line) {
        int from = line;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        for (String mark : marks) {
            if (text.startsWith(mark, from)) {
                return true;
            }
        }
        return false;
    }
}
