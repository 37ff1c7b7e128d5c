package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what a file of code imports. */
final class Imports {

    private static final Set<String> JS_WORDS =
            Set.of("import", "export", "as", "type", "from", "const", "let", "var", "default");
    private static final int LONGEST = 200;

    private final List<Token> tokens;
    private final List<Imported> found = new ArrayList<>();

    private Imports(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Imported> of(List<Token> tokens, Language language) {
        Imports imports = new Imports(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.WORD) {
                imports.at(i, language);
            }
        }
        return imports.found;
    }

    private void at(int i, Language language) {
        switch (language) {
            case PYTHON -> python(i);
            case SCRIPT -> script(i);
            case GO -> go(i);
            case CSHARP -> csharp(i);
            case RUBY -> ruby(i);
            case RUST -> rust(i);
            case PHP -> {} // see Language
        }
    }

    private void python(int i) {
        if (!begins(i)) {
            return;
        }
        if (word(i, "from") && word(i + 2, "import")) {
            add(get(i + 1), words(i + 3, statementEnd(i + 3)));
        } else if (word(i, "import")) {
            for (int at = i + 1; at < tokens.size() && get(at).kind() == Token.Kind.WORD; at += 2) {
                boolean renamed = word(at + 1, "as");
                add(
                        get(at),
                        List.of(renamed && at + 2 < tokens.size() ? get(at + 2).text() : get(at).text()));
                at += renamed ? 2 : 0;
                if (!symbol(at + 1, ',')) {
                    return;
                }
            }
        }
    }

    /** The end of a list of names, which parentheses carry over lines. */
    private int statementEnd(int start) {
        boolean lines = symbol(start, '(');
        int end = start;
        while (end < tokens.size()
                && end - start < LONGEST
                && !(lines ? symbol(end, ')') : get(end).kind() == Token.Kind.LINE_END)) {
            end++;
        }
        return end;
    }

    /** {@code import a, { b as c } from "m"}, {@code import "m"}, {@code export … from "m"}, {@code require("m")}, {@code import("m")}. */
    private void script(int i) {
        boolean call = symbol(i + 1, '(') && string(i + 2);
        if ((word(i, "require") || word(i, "import")) && call) {
            add(get(i + 2), assigned(i));
        } else if (word(i, "from") && string(i + 1)) {
            add(get(i + 1), words(clauseStart(i), i));
        } else if (word(i, "import") && string(i + 1)) {
            add(get(i + 1), List.of());
        }
    }

    private int clauseStart(int from) {
        int start = from;
        while (start > 0
                && from - start < LONGEST
                && !word(start, "import")
                && !word(start, "export")
                && !symbol(start, ';')) {
            start--;
        }
        return start;
    }

    /** The names before {@code = require(…)} or {@code = await import(…)}. */
    private List<String> assigned(int call) {
        int equals = word(call - 1, "await") ? call - 2 : call - 1;
        if (!symbol(equals, '=')) {
            return List.of();
        }
        int start = equals;
        while (start > 0 && equals - start < LONGEST && !declares(start) && !symbol(start, ';')) {
            start--;
        }
        return words(start, equals);
    }

    private boolean declares(int i) {
        return word(i, "const") || word(i, "let") || word(i, "var");
    }

    private void go(int i) {
        if (!word(i, "import") || !begins(i)) {
            return;
        }
        int end = symbol(i + 1, '(') ? statementEnd(i + 1) : Math.min(i + 3, tokens.size());
        for (int at = i + 1; at < end; at++) {
            if (string(at)) {
                boolean renamed = get(at - 1).kind() == Token.Kind.WORD && at - 1 > i;
                String path = get(at).text();
                add(get(at), List.of(renamed ? get(at - 1).text() : packageOf(path)));
            }
        }
    }

    /** The usual name of a package: the last part of its path that is no version, without a prefix {@code go-}. */
    private static String packageOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith("go-") ? name.substring(3) : name;
    }

    /** {@code using A.B;}, {@code using static A.B;}, {@code using X = A.B;}; not {@code using (…)} and {@code using var}. */
    private void csharp(int i) {
        if (!word(i, "using") || symbol(i + 1, '(') || word(i + 1, "var")) {
            return;
        }
        int start = word(i + 1, "static") ? i + 2 : symbol(i + 2, '=') ? i + 3 : i + 1;
        StringBuilder name = new StringBuilder();
        for (int at = start; at < tokens.size() && !symbol(at, ';') && at - start < 32; at++) {
            name.append(get(at).text());
        }
        if (start < tokens.size()) {
            found.add(new Imported(name.toString(), List.of(), get(start).start()));
        }
    }

    private void ruby(int i) {
        int text = symbol(i + 1, '(') ? i + 2 : i + 1;
        if (word(i, "require") && begins(i) && string(text)) {
            add(get(text), List.of());
        }
    }

    private void rust(int i) {
        if (word(i, "use") && i + 1 < tokens.size()) {
            found.add(new Imported(
                    get(i + 1).text().replace('_', '-'), List.of(), get(i + 1).start()));
        }
    }

    /** Names of a list: dotted parts, commas and words of the language left out. */
    private List<String> words(int start, int end) {
        return tokens.subList(Math.min(start, tokens.size()), Math.min(end, tokens.size())).stream()
                .filter(token -> token.kind() == Token.Kind.WORD && !JS_WORDS.contains(token.text()))
                .map(Token::text)
                .toList();
    }

    private void add(Token module, List<String> names) {
        found.add(new Imported(module.text(), names, module.start()));
    }

    private boolean begins(int i) {
        return i == 0 || get(i - 1).kind() == Token.Kind.LINE_END || symbol(i - 1, ';') || symbol(i - 1, ':');
    }

    private Token get(int i) {
        return tokens.get(i);
    }

    private boolean word(int i, String text) {
        return i >= 0 && i < tokens.size() && get(i).word(text);
    }

    private boolean symbol(int i, char sign) {
        return i >= 0 && i < tokens.size() && get(i).symbol(sign);
    }

    private boolean string(int i) {
        return i < tokens.size() && get(i).string();
    }
}
