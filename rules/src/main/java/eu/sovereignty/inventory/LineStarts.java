package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import java.util.Arrays;

/**
 * Where the lines of a text begin, so that a thousand places of one file cost one reading of it, even where it is a single line
 * of megabytes: places are mostly asked for in order, and counting goes on where it stopped.
 */
final class LineStarts {

    private final String text;
    private final int[] starts;
    private int counted;
    private int column;

    LineStarts(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    /** The place of a character. Columns count code points. */
    Position place(String file, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        if (counted < starts[line] || counted > offset) {
            counted = starts[line];
            column = 0;
        }
        column += text.codePointCount(counted, offset);
        counted = offset;
        return new Position(file, line + 1, column + 1, "");
    }

    private static int[] starts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = feed + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
