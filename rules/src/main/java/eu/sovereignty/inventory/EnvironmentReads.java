package eu.sovereignty.inventory;

import eu.sovereignty.inventory.CodeValues.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Variables of the environment that code reads, each in the way of its language, and what is taken where one is not set. */
final class EnvironmentReads {

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

    private final CodeTokens tokens;

    EnvironmentReads(CodeTokens tokens) {
        this.tokens = tokens;
    }

    /** The variable of the environment that is read at an index, whether or not something stands for it. */
    Optional<String> variable(int i) {
        if (!tokens.word(i)
                || tokens.symbol(i - 1, '.')
                || !mayRead(tokens.get(i).text())) {
            return Optional.empty();
        }
        int end = tokens.chainEnd(i);
        String chain = tokens.chain(i, end);
        boolean called = READERS.contains(chain) && tokens.symbol(end, '(');
        if ((called || (HOLDERS.contains(chain) && tokens.symbol(end, '['))) && tokens.string(end + 1)) {
            return Optional.of(tokens.get(end + 1).text());
        }
        return SCRIPT_HOLDERS.stream()
                .filter(chain::startsWith)
                .findFirst()
                .map(holder -> chain.substring(holder.length()));
    }

    private static boolean mayRead(String word) {
        return FIRST_WORDS.contains(word) || word.startsWith("os.") || word.startsWith("environ");
    }

    /** What is read at an index, with what stands for it. */
    Optional<Value> value(int i) {
        int end = tokens.chainEnd(i);
        String chain = tokens.chain(i, end);
        if (READERS.contains(chain) && tokens.symbol(end, '(') && tokens.string(end + 1)) {
            int behind = tokens.symbol(end + 2, ')') ? end + 3 : end + 2;
            return Optional.of(fallback(behind)
                    .orElseGet(() -> new Value(
                            tokens.get(end + 1).text(), false, tokens.get(i).start())));
        }
        if (HOLDERS.contains(chain) && tokens.symbol(end, '[') && tokens.string(end + 1)) {
            return Optional.of(
                    new Value(tokens.get(end + 1).text(), false, tokens.get(i).start()));
        }
        for (String holder : SCRIPT_HOLDERS) {
            if (chain.startsWith(holder)) {
                int behind = tokens.symbol(end, '!') ? end + 1 : end;
                return Optional.of(fallback(behind)
                        .orElseGet(() -> new Value(
                                chain.substring(holder.length()),
                                false,
                                tokens.get(i).start())));
            }
        }
        return Optional.empty();
    }

    /** What is taken where the variable is not set: {@code , "x"}, {@code default="x"}, {@code or "x"}, {@code ?? "x"}, {@code || "x"}. */
    private Optional<Value> fallback(int i) {
        int text = i + 1;
        boolean doubled = (tokens.symbol(i, '?') && tokens.symbol(i + 1, '?'))
                || (tokens.symbol(i, '|') && tokens.symbol(i + 1, '|'));
        boolean named = tokens.symbol(i, ',') && tokens.symbol(i + 2, '=');
        boolean either = i < tokens.size() && tokens.get(i).word("or");
        text += named ? 2 : doubled ? 1 : 0;
        boolean given = tokens.symbol(i, ',') || doubled || either;
        return given && tokens.string(text) && !tokens.get(text).text().isEmpty()
                ? Optional.of(new Value(
                        tokens.get(text).text(), true, tokens.get(text).start()))
                : Optional.empty();
    }
}
