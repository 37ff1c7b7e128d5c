package eu.sovereignty.inventory;

import java.util.List;

/** The tokens of a piece of code by their places: of what kind each is, and the dotted names that they make. */
final class CodeTokens {

    private static final int LONGEST_CHAIN = 12;

    private final List<Token> tokens;

    CodeTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** All of them, in their order. */
    List<Token> all() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** Where a dotted name begins that ends before an index. */
    int chainStart(int end) {
        int start = end;
        while (end - start < LONGEST_CHAIN && start > 0 && continues(start - 1, start, end)) {
            start--;
        }
        return start;
    }

    private boolean continues(int i, int next, int end) {
        return symbol(i, '.') ? next < end : get(i).kind() == Token.Kind.WORD && (next == end || symbol(next, '.'));
    }

    /** Behind the dotted name that begins at an index. */
    int chainEnd(int start) {
        int end = start + 1;
        while (end - start < LONGEST_CHAIN && symbol(end, '.') && word(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** The texts between two indices, as one. */
    String chain(int start, int end) {
        StringBuilder chain = new StringBuilder();
        for (int i = start; i < end; i++) {
            chain.append(get(i).text());
        }
        return chain.toString();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    boolean word(int i) {
        return i >= 0 && i < tokens.size() && get(i).kind() == Token.Kind.WORD;
    }

    boolean symbol(int i, char sign) {
        return i >= 0 && i < tokens.size() && get(i).symbol(sign);
    }

    boolean string(int i) {
        return i < tokens.size() && get(i).string();
    }
}
