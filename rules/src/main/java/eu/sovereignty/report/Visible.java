package eu.sovereignty.report;

/**
 * Text of which nothing acts on the place where it is shown: control characters, escape sequences and marks that turn the
 * direction of writing become visible, as {@code <U+202E>}; tabs and line ends become spaces.
 */
final class Visible {

    private Visible() {}

    /** The same text, harmless; a text without such characters is returned as it is. */
    static String of(String text) {
        return isHarmless(text) ? text : replaced(text);
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!isPrintableAscii(character) && !isHarmless(text.codePointAt(i))) {
                return false;
            }
            i += Character.isHighSurrogate(character) ? 1 : 0;
        }
        return true;
    }

    private static boolean isPrintableAscii(char character) {
        return character >= ' ' && character < 0x7F;
    }

    /** Whether a character shows itself and changes nothing around it. */
    static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> isJoiner(character);
            default -> !isNoncharacter(character);
        };
    }

    /** Joiners shape letters and emoji, and do nothing else. */
    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D || character == 0x00AD;
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static String replaced(String text) {
        StringBuilder visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int character) {
        if (isHarmless(character)) {
            visible.appendCodePoint(character);
        } else if (character == '\n' || character == '\t' || character == '\r') {
            visible.append(' ');
        } else {
            visible.append(String.format("<U+%04X>", character));
        }
    }
}
