package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import java.util.function.IntFunction;

/**
 * Code that stands in a file, which may be but a part of it.
 *
 * @param place of an offset of the text
 */
record CodeText(SourceFile file, String text, IntFunction<Position> place) {

    private static final int NEAR = 100;

    /** A file that is all code. */
    static CodeText of(SourceFile file) {
        return new CodeText(file, file.text(), file::at);
    }

    Position at(int offset) {
        return place.apply(offset);
    }

    /** The line around an offset; of a long one, what is near. */
    String lineAt(int offset) {
        int start = offset;
        while (start > 0 && offset - start < NEAR && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = offset;
        while (end < text.length() && end - offset < NEAR && text.charAt(end) != '\n') {
            end++;
        }
        return text.substring(start, end);
    }
}
