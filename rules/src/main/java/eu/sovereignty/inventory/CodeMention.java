package eu.sovereignty.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the name of a model stands in code: whether it can go from there to a call, or is there to be compared, counted, priced or
 * shown. Only what can go on is a use.
 */
final class CodeMention {

    private static final Set<String> COMPARE = Set.of(
            "includes",
            "startsWith",
            "startswith",
            "endsWith",
            "endswith",
            "indexOf",
            "equals",
            "equalsIgnoreCase",
            "contains",
            "has",
            "match",
            "test",
            "replace",
            "removeprefix",
            "HasPrefix",
            "Contains",
            "EqualFold",
            "StartsWith",
            "assertEqual",
            "toBe",
            "toEqual",
            "start_with?",
            "include?");
    /** What looks for the vocabulary of a model, to count how long a text is. */
    private static final List<String> COUNT = List.of("encodingfor", "encoding_for", "counttokens", "count_tokens");

    private static final List<String> TABLES = List.of(
            "cost",
            "price",
            "pricing",
            "limit",
            "window",
            "token",
            "dimension",
            "encoding",
            "deprecated",
            "legacy",
            "unsupported",
            "blocked");
    private static final Set<String> CONTROL = Set.of("switch", "if", "while", "for", "match", "catch", "with");
    private static final Set<String> IDENTIFIES = Set.of("modelId", "model_id", "model", "id", "value", "hostedId");
    private static final Set<String> NAMES = Set.of("modelName", "model_name");

    private static final int FURTHEST = 60;

    private CodeMention() {}

    /** Whether a text is compared with something, is a branch of a choice, or is given to what only counts. */
    static boolean compared(List<Token> tokens, int i) {
        boolean branch = i > 0
                && (tokens.get(i - 1).word("case")
                        || tokens.get(i - 1).word("when")
                        || tokens.get(i - 1).word("in"));
        return branch || sign(tokens, i - 2) || sign(tokens, i + 1) || (symbol(tokens, i - 1, '(') && idle(tokens, i));
    }

    /** {@code ==}, {@code !=}; {@code ===} ends with the first. */
    private static boolean sign(List<Token> tokens, int i) {
        return symbol(tokens, i + 1, '=') && (symbol(tokens, i, '=') || symbol(tokens, i, '!'));
    }

    private static boolean idle(List<Token> tokens, int i) {
        String callee = i < 2 ? "" : tokens.get(i - 2).text();
        String last = callee.substring(callee.lastIndexOf('.') + 1);
        String folded = last.toLowerCase(Locale.ROOT);
        return COMPARE.contains(last) || COUNT.stream().anyMatch(folded::startsWith);
    }

    /** Whether a bracket opens a block of statements that depends on a model, or a list in which one is looked for. */
    static boolean control(List<Token> tokens, int open) {
        if (symbol(tokens, open - 1, ')')) {
            int depth = 0;
            for (int i = open - 1; i >= 0 && open - i < FURTHEST; i--) {
                depth += tokens.get(i).symbol(')') ? 1 : tokens.get(i).symbol('(') ? -1 : 0;
                if (depth == 0) {
                    return i > 0 && CONTROL.contains(tokens.get(i - 1).text());
                }
            }
        }
        return open > 0 && tokens.get(open - 1).word("in");
    }

    /** Whether a word names a table of what models cost or hold. */
    static boolean table(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return TABLES.stream().anyMatch(folded::contains);
    }

    /** Whether a text is the key of figures: {@code "gpt-4": 8192}, {@code "gpt-4": { input: 30, output: 60 }}. */
    static boolean ofFigures(List<Token> tokens, int i) {
        if (!symbol(tokens, i + 1, ':') || i + 2 >= tokens.size()) {
            return false;
        }
        if (!symbol(tokens, i + 2, '{')) {
            return figure(tokens.get(i + 2));
        }
        boolean figures = false;
        for (int at = i + 3; at < Math.min(tokens.size(), i + FURTHEST) && !symbol(tokens, at, '}'); at++) {
            boolean value = !symbol(tokens, at + 1, ':') && tokens.get(at).string();
            if (value || symbol(tokens, at, '(') || symbol(tokens, at, '{')) {
                return false;
            }
            figures |= figure(tokens.get(at));
        }
        return figures;
    }

    private static boolean figure(Token token) {
        return token.kind() == Token.Kind.WORD && Character.isDigit(token.text().charAt(0));
    }

    /** Whether a text is the name of a model for people, because beside it stands the one by which it is called. */
    static boolean shown(List<Token> tokens, int i) {
        return i > 1
                && NAMES.contains(tokens.get(i - 2).text())
                && (identified(tokens, i - 3, -1) || identified(tokens, i + 1, 1));
    }

    /** Whether another key of the same object, to one side, says which model it is. */
    private static boolean identified(List<Token> tokens, int from, int step) {
        int depth = 0;
        for (int i = from; i >= 0 && i < tokens.size() && Math.abs(i - from) < FURTHEST; i += step) {
            Token token = tokens.get(i);
            boolean opens = token.symbol('{') || token.symbol('[') || token.symbol('(');
            boolean closes = token.symbol('}') || token.symbol(']') || token.symbol(')');
            depth += opens ? step : closes ? -step : 0;
            if (depth < 0) {
                return false;
            } else if (depth == 0 && IDENTIFIES.contains(token.text()) && key(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean key(List<Token> tokens, int i) {
        return symbol(tokens, i + 1, ':') || symbol(tokens, i + 1, '=');
    }

    private static boolean symbol(List<Token> tokens, int i, char sign) {
        return i >= 0 && i < tokens.size() && tokens.get(i).symbol(sign);
    }
}
