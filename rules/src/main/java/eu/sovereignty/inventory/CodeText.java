package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import java.util.function.IntFunction;

/**
 * Code that stands in a file, which may be but a part of it.
 *
 * @param place of an offset of the text
 */
record CodeText(SourceFile file, String text, IntFunction<Position> place) {

    /** A file that is all code. */
    static CodeText of(SourceFile file) {
        return new CodeText(file, file.text(), file::at);
    }

    Position at(int offset) {
        return place.apply(offset);
    }

    /** The line around an offset. */
    String lineAt(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        String line = text.substring(start, end < 0 ? text.length() : end);
        int near = Math.max(0, Math.min(offset - start - 80, line.length()));
        return line.length() > 160 ? line.substring(near, Math.min(line.length(), near + 150)) : line;
    }
}
