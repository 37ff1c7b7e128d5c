package eu.sovereignty.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines without knowing the fonts of the reader: widths are estimates on the safe side, for every script.
 * Lines break at spaces, and within a word that is longer than a line, never inside one visible sign.
 */
final class Lettering {

    private static final int PERCENT = 100;

    private Lettering() {}

    /**
     * The lines of a text; at least one, which may be empty.
     *
     * @param width of a line, in the units of the drawing
     * @param size of the letters, in the same units
     */
    static List<String> lines(String text, int width, int size) {
        int room = width * PERCENT / size;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" ", -1)) {
            for (String part : parts(word, room)) {
                if (line.length() > 0 && width(line) + width(" ") + width(part) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(part);
            }
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }

    /** The first lines of a text; when there are more, the last one ends with an ellipsis: the whole stands beside the picture. */
    static List<String> lines(String text, int width, int size, int most) {
        List<String> lines = lines(text, width, size);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shorter = lines(text, width - size, size);
        List<String> first = new ArrayList<>(shorter.subList(0, most - 1));
        first.add(shorter.get(most - 1) + " …");
        return List.copyOf(first);
    }

    /** A word, in pieces that fit a line; pieces of one word are put on lines of their own. */
    private static List<String> parts(String word, int room) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int sign = word.codePointAt(i);
            if (part.length() > 0 && width(part) + width(sign) > room && !joins(word, i)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(sign);
        }
        parts.add(part.toString());
        return parts;
    }

    /** Whether a sign belongs to the one before it: a mark upon it, or joined to it. */
    private static boolean joins(String word, int at) {
        int sign = word.codePointAt(at);
        return isMark(sign) || isJoiner(sign) || isJoiner(word.codePointBefore(at));
    }

    private static boolean isJoiner(int sign) {
        return sign == 0x200D || sign == 0x200C;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.MODIFIER_SYMBOL && sign > 0x1F000);
    }

    /** The estimated width of a text, in hundredths of the size of its letters. */
    static int width(CharSequence text) {
        int width = 0;
        boolean joined = false;
        for (int sign : text.codePoints().toArray()) {
            width += joined ? 0 : width(sign);
            joined = sign == 0x200D;
        }
        return width;
    }

    private static int width(int sign) {
        if (isMark(sign) || isJoiner(sign)) {
            return 0;
        }
        if (sign >= 0x1100) {
            return sign < 0x2000 || (sign > 0x2070 && sign < 0x2E80) ? 75 : 105;
        }
        return sign < 0x80 ? ascii((char) sign) : 68;
    }

    private static int ascii(char sign) {
        if ("iljtf.,:;'!|()[]I ".indexOf(sign) >= 0) {
            return 36;
        }
        return "mwMW@%".indexOf(sign) >= 0 ? 92 : sign >= 'A' && sign <= 'Z' ? 70 : 59;
    }
}
