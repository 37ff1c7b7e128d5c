package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into words, strings and signs, without comments. It understands no grammar and refuses nothing: a string or a
 * comment that is never closed ends with its line or with the text.
 */
final class Lexer {

    /** More than people write into one file; what machines write so long would cost more memory than a build has. */
    private static final int MOST_TOKENS = 500_000;

    /** The characters of ASCII as texts, so that each sign of a file is none of its own. */
    private static final List<String> SIGNS = signs();

    private final String text;
    private final Dialect dialect;
    private final String marks;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.marks = dialect.marks();
    }

    /**
     * All tokens of a text, in order.
     *
     * @throws TooLong when there are more than half a million
     */
    static List<Token> tokens(String text, Dialect dialect) {
        Lexer lexer = new Lexer(text, dialect);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (inWord(c)) {
            word();
        } else if (c == '\n') {
            add(Kind.LINE_END, "\n", at, at + 1);
        } else if (Character.isWhitespace(c)) {
            at++;
        } else if (marks.indexOf(c) < 0 || (!comment() && !string())) {
            add(Kind.SYMBOL, c < SIGNS.size() ? SIGNS.get(c) : String.valueOf(c), at, at + 1);
        }
    }

    private void word() {
        int end = at + 1;
        while (end < text.length() && inWord(text.charAt(end))) {
            end++;
        }
        add(Kind.WORD, text.substring(at, end), at, end);
    }

    private boolean comment() {
        for (String start : dialect.lineComments()) {
            if (text.startsWith(start, at)) {
                at = endOfLine(at);
                return true;
            }
        }
        for (List<String> pair : dialect.blockComments()) {
            if (text.startsWith(pair.get(0), at)) {
                int end = text.indexOf(pair.get(1), at + pair.get(0).length());
                at = end < 0 ? text.length() : end + pair.get(1).length();
                return true;
            }
        }
        return false;
    }

    private boolean string() {
        for (String quote : dialect.quotes()) {
            if (text.startsWith(quote, at)) {
                string(quote);
                return true;
            }
        }
        return false;
    }

    private void string(String quote) {
        int start = at;
        StringBuilder content = new StringBuilder();
        boolean lines = quote.length() == 3 || quote.equals("`");
        int i = start + quote.length();
        int from = i;
        while (i < text.length() && !ends(quote, i) && (lines || text.charAt(i) != '\n')) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                content.append(text, from, i).append(unescaped(text.charAt(i + 1)));
                i += 2;
                from = i;
            } else {
                i++;
            }
        }
        boolean closed = text.startsWith(quote, i);
        String rest = text.substring(from, i);
        add(
                Kind.STRING,
                content.isEmpty() ? rest : content.append(rest).toString(),
                start,
                closed ? i + quote.length() : i);
    }

    private boolean ends(String quote, int i) {
        return text.charAt(i) == quote.charAt(0) && text.startsWith(quote, i);
    }

    private static char unescaped(char escaped) {
        return switch (escaped) {
            case 'n', 'r' -> '\n';
            case 't' -> '\t';
            default -> escaped;
        };
    }

    private boolean inWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || otherInWord(c);
    }

    private boolean otherInWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c) || dialect.inWords().indexOf(c) >= 0;
    }

    private void add(Kind kind, String content, int start, int end) {
        if (tokens.size() == MOST_TOKENS) {
            throw new TooLong(MOST_TOKENS);
        }
        tokens.add(new Token(kind, content, start));
        at = end;
    }

    private static List<String> signs() {
        List<String> signs = new ArrayList<>();
        for (char c = 0; c < 128; c++) {
            signs.add(String.valueOf(c));
        }
        return List.copyOf(signs);
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
