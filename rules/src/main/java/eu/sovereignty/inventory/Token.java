package eu.sovereignty.inventory;

/**
 * A piece of a text in one of the languages that {@link Lexer} understands.
 *
 * @param text of a string without its quotes, escapes resolved where they are one character
 * @param start offset of its first character in the text
 */
record Token(Kind kind, String text, int start) {

    /** What a piece is. */
    enum Kind {
        WORD,
        STRING,
        /** One character that is neither. */
        SYMBOL,
        LINE_END
    }

    boolean word(String expected) {
        return kind == Kind.WORD && text.equals(expected);
    }

    boolean symbol(char expected) {
        return kind == Kind.SYMBOL && text.charAt(0) == expected;
    }

    boolean string() {
        return kind == Kind.STRING;
    }
}
