package eu.sovereignty.inventory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What stands as a value in code: a text, a constant of the same file, or a variable of the environment. */
final class CodeValues {

    private static final int LONGEST_CALL = 300;

    private final CodeTokens tokens;
    private final EnvironmentReads environment;
    private final Map<String, Value> constants = new LinkedHashMap<>();

    /**
     * A value.
     *
     * @param text itself, or the variable that holds it
     * @param literal whether it stands in the code
     */
    record Value(String text, boolean literal, int start) {}

    CodeValues(List<Token> written) {
        this.tokens = new CodeTokens(written);
        this.environment = new EnvironmentReads(tokens);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean argument = i > 0 && (tokens.symbol(i - 1, '(') || tokens.symbol(i - 1, ','));
            if (tokens.get(i).kind() == Token.Kind.WORD && tokens.symbol(i + 1, '=') && !argument) {
                String name = tokens.get(i).text();
                written(i + 2).ifPresent(value -> constants.putIfAbsent(name, value));
            }
        }
    }

    /** The value of an argument whose key stands at an index: {@code model="x"}, {@code model: "x"}, {@code model: str = "x"}. */
    Optional<Value> argument(int key) {
        if (!tokens.symbol(key + 1, '=') && !tokens.symbol(key + 1, ':')) {
            return Optional.empty();
        }
        boolean typed = tokens.symbol(key + 1, ':') && tokens.word(key + 2) && tokens.symbol(key + 3, '=');
        return at(typed ? key + 4 : key + 2);
    }

    /** Whether the value of a key is a name for people, because another key beside it says which model it is. */
    boolean shown(Value value, int key) {
        return value.literal() && CodeMention.shown(tokens.all(), key + 2);
    }

    /** The first argument behind an opening parenthesis, which may stand on the next line. */
    Optional<Value> firstArgument(int open) {
        boolean next = open + 1 < tokens.size() && tokens.get(open + 1).kind() == Token.Kind.LINE_END;
        return at(next ? open + 2 : open + 1);
    }

    /** Whether some argument of a call, or a key within one, has a name like this. */
    boolean anyArgument(int open, Predicate<String> name) {
        int depth = 0;
        for (int i = open; i < Math.min(tokens.size(), open + LONGEST_CALL); i++) {
            depth += tokens.symbol(i, '(') ? 1 : tokens.symbol(i, ')') ? -1 : 0;
            if (depth == 0) {
                return false;
            } else if (tokens.word(i)
                    && (tokens.symbol(i + 1, '=') || tokens.symbol(i + 1, ':'))
                    && name.test(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The value of the first argument with one of these names; where none has, the first of all. */
    Optional<Value> argumentOf(int open, Set<String> names) {
        int depth = 0;
        for (int i = open; i < Math.min(tokens.size(), open + LONGEST_CALL); i++) {
            depth += tokens.symbol(i, '(') ? 1 : tokens.symbol(i, ')') ? -1 : 0;
            if (depth == 0) {
                break;
            } else if (tokens.word(i)
                    && names.contains(tokens.get(i).text())
                    && argument(i).isPresent()) {
                return argument(i);
            }
        }
        return firstArgument(open);
    }

    /** The variable of the environment that is read at an index, whether or not something stands for it. */
    Optional<String> variable(int i) {
        return environment.variable(i);
    }

    /** Where a token stands in the text. */
    int start(int i) {
        return tokens.get(i).start();
    }

    /** The second argument of a call whose first is a text. */
    Optional<Value> secondArgument(int open) {
        List<Integer> there = IntStream.range(open + 1, Math.min(tokens.size(), open + 6))
                .filter(i -> tokens.get(i).kind() != Token.Kind.LINE_END)
                .boxed()
                .toList();
        boolean text = there.size() > 2 && tokens.get(there.get(0)).string() && tokens.symbol(there.get(1), ',');
        return text ? at(there.get(2)) : Optional.empty();
    }

    /** The value that begins at an index, constants of the file resolved. */
    Optional<Value> at(int i) {
        return written(i).or(() -> tokens.word(i) ? constant(i) : Optional.empty());
    }

    /** A constant of the file, at the place where its value stands. */
    private Optional<Value> constant(int i) {
        boolean whole = !tokens.symbol(i + 1, '(')
                && !tokens.symbol(i + 1, '.')
                && !tokens.symbol(i + 1, '[')
                && !tokens.symbol(i + 1, '=');
        if (whole && tokens.string(i + 1) && tokens.get(i).text().equals("f")) {
            return filled(tokens.get(i + 1).text(), "{");
        }
        return whole ? Optional.ofNullable(constants.get(tokens.get(i).text())) : Optional.empty();
    }

    /** A text that begins with a constant, as {@code f"{BASE}/v1"}: an address goes by its beginning. */
    private Optional<Value> filled(String text, String hole) {
        int end = text.indexOf('}');
        return text.startsWith(hole) && end > 0 && text.startsWith("/", end + 1)
                ? Optional.ofNullable(constants.get(text.substring(hole.length(), end)))
                : Optional.empty();
    }

    /** Whether a name is given a value: where no call is open, it is a constant and no argument. */
    boolean assigns(int name) {
        return tokens.symbol(name + 1, '=');
    }

    /** Constants and names that are said to be of a model, with their values. */
    List<Value> models() {
        return constants.entrySet().stream()
                .filter(constant -> constant.getValue().literal()
                        && constant.getKey().toLowerCase(Locale.ROOT).contains("model"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Optional<Value> written(int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.get(i).string()) {
            boolean composed =
                    tokens.symbol(i + 1, '+') || tokens.get(i).text().contains("${") || tokens.symbol(i + 1, '%');
            return composed
                    ? filled(tokens.get(i).text(), "${")
                    : Optional.of(
                            new Value(tokens.get(i).text(), true, tokens.get(i).start()));
        }
        return tokens.word(i) ? environment.value(i) : Optional.empty();
    }

    /** The dotted name before an opening parenthesis; empty where none is called. */
    String chainBefore(int open) {
        int start = tokens.chainStart(open);
        return tokens.chain(start, open);
    }

    /** The name to which the result of the call is given. */
    Optional<String> assignedBefore(int open) {
        int start = tokens.chainStart(open);
        int equals = start > 0
                        && (tokens.get(start - 1).word("new")
                                || tokens.get(start - 1).word("await"))
                ? start - 2
                : start - 1;
        if (!tokens.symbol(equals, '=') || !tokens.word(equals - 1)) {
            return Optional.empty();
        }
        return Optional.of(tokens.chain(tokens.chainStart(equals), equals));
    }
}
