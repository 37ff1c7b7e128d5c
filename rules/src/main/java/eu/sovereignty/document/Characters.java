package eu.sovereignty.document;

import java.util.OptionalInt;

/** Characters that a reader of a document cannot see, or that make him see something else. */
final class Characters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private Characters() {}

    /** The first invisible character of a text: a control, a reversal of direction, a lone surrogate. */
    static OptionalInt firstInvisible(String text) {
        return text.codePoints().filter(Characters::isInvisible).findFirst();
    }

    /** The text with a mark in place of what cannot be seen. */
    static String shown(String text) {
        return firstInvisible(text).isEmpty()
                ? text
                : text.codePoints()
                        .map(c -> isInvisible(c) ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The name of a character in messages, {@code U+202E}. */
    static String name(int character) {
        return String.format("U+%04X", character);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\t' && c != '\n' && c != '\r';
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER && c != SOFT_HYPHEN;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (c & 0xFFFE) == 0xFFFE;
        };
    }
}
