package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;

/** Places of offsets that are asked for in order: each line of a text is counted once. */
final class Places {

    private final SourceFile file;
    private int line = 1;
    private int start;

    Places(SourceFile file) {
        this.file = file;
    }

    /**
     * The place of a character of the text.
     *
     * @param offset not before one that was asked for earlier
     */
    Position at(int offset) {
        String text = file.text();
        for (int feed = text.indexOf('\n', start); feed >= 0 && feed < offset; feed = text.indexOf('\n', start)) {
            line++;
            start = feed + 1;
        }
        return new Position(file.path(), line, 1 + text.codePointCount(start, Math.max(offset, start)), "");
    }
}
