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

    private static final Set<String> READERS = Set.of(
            "os.getenv",
            "os.environ.get",
            "getenv",
            "environ.get",
            "ENV.fetch",
            "Deno.env.get",
            "os.Getenv",
            "config",
            "env",
            "Environment.GetEnvironmentVariable",
            "std.env.var");
    private static final Set<String> HOLDERS = Set.of("os.environ", "environ", "ENV", "process.env");
    private static final List<String> SCRIPT_HOLDERS = List.of("process.env.", "import.meta.env.");
    private static final Set<String> FIRST_WORDS = Set.of(
            "process", "import", "Deno", "os", "std", "Environment", "getenv", "ENV", "ENV.fetch", "env", "config");
    private static final int LONGEST_CHAIN = 12;
    private static final int LONGEST_CALL = 300;

    private final List<Token> tokens;
    private final Map<String, Value> constants = new LinkedHashMap<>();

    /**
     * A value.
     *
     * @param text itself, or the variable that holds it
     * @param literal whether it stands in the code
     */
    record Value(String text, boolean literal, int start) {}

    CodeValues(List<Token> tokens) {
        this.tokens = tokens;
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean argument = i > 0 && (symbol(i - 1, '(') || symbol(i - 1, ','));
            if (get(i).kind() == Token.Kind.WORD && symbol(i + 1, '=') && !argument) {
                String name = get(i).text();
                written(i + 2).ifPresent(value -> constants.putIfAbsent(name, value));
            }
        }
    }

    /** The value of an argument whose key stands at an index: {@code model="x"}, {@code model: "x"}, {@code model: str = "x"}. */
    Optional<Value> argument(int key) {
        if (!symbol(key + 1, '=') && !symbol(key + 1, ':')) {
            return Optional.empty();
        }
        boolean typed = symbol(key + 1, ':') && word(key + 2) && symbol(key + 3, '=');
        return at(typed ? key + 4 : key + 2);
    }

    /** Whether the value of a key is a name for people, because another key beside it says which model it is. */
    boolean shown(Value value, int key) {
        return value.literal() && CodeMention.shown(tokens, key + 2);
    }

    /** The first argument behind an opening parenthesis, which may stand on the next line. */
    Optional<Value> firstArgument(int open) {
        boolean next = open + 1 < tokens.size() && get(open + 1).kind() == Token.Kind.LINE_END;
        return at(next ? open + 2 : open + 1);
    }

    /** Whether some argument of a call, or a key within one, has a name like this. */
    boolean anyArgument(int open, Predicate<String> name) {
        int depth = 0;
        for (int i = open; i < Math.min(tokens.size(), open + LONGEST_CALL); i++) {
            depth += symbol(i, '(') ? 1 : symbol(i, ')') ? -1 : 0;
            if (depth == 0) {
                return false;
            } else if (word(i) && (symbol(i + 1, '=') || symbol(i + 1, ':')) && name.test(get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The value of the first argument with one of these names; where none has, the first of all. */
    Optional<Value> argumentOf(int open, Set<String> names) {
        int depth = 0;
        for (int i = open; i < Math.min(tokens.size(), open + LONGEST_CALL); i++) {
            depth += symbol(i, '(') ? 1 : symbol(i, ')') ? -1 : 0;
            if (depth == 0) {
                break;
            } else if (word(i) && names.contains(get(i).text()) && argument(i).isPresent()) {
                return argument(i);
            }
        }
        return firstArgument(open);
    }

    /** The variable of the environment that is read at an index, whether or not something stands for it. */
    Optional<String> variable(int i) {
        if (!word(i) || symbol(i - 1, '.') || !mayRead(get(i).text())) {
            return Optional.empty();
        }
        int end = chainEnd(i);
        String chain = chain(i, end);
        boolean called = READERS.contains(chain) && symbol(end, '(');
        if ((called || (HOLDERS.contains(chain) && symbol(end, '['))) && string(end + 1)) {
            return Optional.of(get(end + 1).text());
        }
        return SCRIPT_HOLDERS.stream()
                .filter(chain::startsWith)
                .findFirst()
                .map(holder -> chain.substring(holder.length()));
    }

    private static boolean mayRead(String word) {
        return FIRST_WORDS.contains(word) || word.startsWith("os.") || word.startsWith("environ");
    }

    /** Where a token stands in the text. */
    int start(int i) {
        return get(i).start();
    }

    /** The second argument of a call whose first is a text. */
    Optional<Value> secondArgument(int open) {
        List<Integer> there = IntStream.range(open + 1, Math.min(tokens.size(), open + 6))
                .filter(i -> get(i).kind() != Token.Kind.LINE_END)
                .boxed()
                .toList();
        boolean text = there.size() > 2 && get(there.get(0)).string() && symbol(there.get(1), ',');
        return text ? at(there.get(2)) : Optional.empty();
    }

    /** The value that begins at an index, constants of the file resolved. */
    Optional<Value> at(int i) {
        return written(i).or(() -> word(i) ? constant(i) : Optional.empty());
    }

    /** A constant of the file, at the place where its value stands. */
    private Optional<Value> constant(int i) {
        boolean whole = !symbol(i + 1, '(') && !symbol(i + 1, '.') && !symbol(i + 1, '[') && !symbol(i + 1, '=');
        if (whole && string(i + 1) && get(i).text().equals("f")) {
            return filled(get(i + 1).text(), "{");
        }
        return whole ? Optional.ofNullable(constants.get(get(i).text())) : Optional.empty();
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
        return symbol(name + 1, '=');
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
        if (get(i).string()) {
            boolean composed = symbol(i + 1, '+') || get(i).text().contains("${") || symbol(i + 1, '%');
            return composed ? filled(get(i).text(), "${") : Optional.of(new Value(get(i).text(), true, get(i).start()));
        }
        return word(i) ? outside(i) : Optional.empty();
    }

    private Optional<Value> outside(int i) {
        int end = chainEnd(i);
        String chain = chain(i, end);
        if (READERS.contains(chain) && symbol(end, '(') && string(end + 1)) {
            int behind = symbol(end + 2, ')') ? end + 3 : end + 2;
            return Optional.of(
                    fallback(behind).orElseGet(() -> new Value(get(end + 1).text(), false, get(i).start())));
        }
        if (HOLDERS.contains(chain) && symbol(end, '[') && string(end + 1)) {
            return Optional.of(new Value(get(end + 1).text(), false, get(i).start()));
        }
        for (String holder : SCRIPT_HOLDERS) {
            if (chain.startsWith(holder)) {
                int behind = symbol(end, '!') ? end + 1 : end;
                return Optional.of(fallback(behind)
                        .orElseGet(() -> new Value(chain.substring(holder.length()), false, get(i).start())));
            }
        }
        return Optional.empty();
    }

    /** What is taken where the variable is not set: {@code , "x"}, {@code default="x"}, {@code or "x"}, {@code ?? "x"}, {@code || "x"}. */
    private Optional<Value> fallback(int i) {
        int text = i + 1;
        boolean doubled = (symbol(i, '?') && symbol(i + 1, '?')) || (symbol(i, '|') && symbol(i + 1, '|'));
        boolean named = symbol(i, ',') && symbol(i + 2, '=');
        boolean either = i < tokens.size() && get(i).word("or");
        text += named ? 2 : doubled ? 1 : 0;
        boolean given = symbol(i, ',') || doubled || either;
        return given && string(text) && !get(text).text().isEmpty()
                ? Optional.of(new Value(get(text).text(), true, get(text).start()))
                : Optional.empty();
    }

    /** The dotted name before an opening parenthesis; empty where none is called. */
    String chainBefore(int open) {
        int start = chainStart(open);
        return chain(start, open);
    }

    /** The name to which the result of the call is given. */
    Optional<String> assignedBefore(int open) {
        int start = chainStart(open);
        int equals = start > 0 && (get(start - 1).word("new") || get(start - 1).word("await")) ? start - 2 : start - 1;
        if (!symbol(equals, '=') || !word(equals - 1)) {
            return Optional.empty();
        }
        return Optional.of(chain(chainStart(equals), equals));
    }

    private int chainStart(int end) {
        int start = end;
        while (end - start < LONGEST_CHAIN && start > 0 && continues(start - 1, start, end)) {
            start--;
        }
        return start;
    }

    private boolean continues(int i, int next, int end) {
        return symbol(i, '.') ? next < end : get(i).kind() == Token.Kind.WORD && (next == end || symbol(next, '.'));
    }

    private int chainEnd(int start) {
        int end = start + 1;
        while (end - start < LONGEST_CHAIN && symbol(end, '.') && word(end + 1)) {
            end += 2;
        }
        return end;
    }

    private String chain(int start, int end) {
        StringBuilder chain = new StringBuilder();
        for (int i = start; i < end; i++) {
            chain.append(get(i).text());
        }
        return chain.toString();
    }

    private Token get(int i) {
        return tokens.get(i);
    }

    private boolean word(int i) {
        return i >= 0 && i < tokens.size() && get(i).kind() == Token.Kind.WORD;
    }

    private boolean symbol(int i, char sign) {
        return i >= 0 && i < tokens.size() && get(i).symbol(sign);
    }

    private boolean string(int i) {
        return i < tokens.size() && get(i).string();
    }
}
