package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Token.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source file of a language of the Java machine, as much of it as names tell: package, imports, and texts given to names. */
final class JvmSource {

    private static final int LONGEST_DECLARATION = 24;

    private final List<Token> tokens;
    private final Map<String, CodeValue> bindings = new HashMap<>();
    private final List<Import> imports = new ArrayList<>();
    private String packageName = "";

    /**
     * A name that is imported.
     *
     * @param as the word by which the file calls it
     */
    record Import(String name, String as, int start) {}

    /**
     * A dotted name in the code.
     *
     * @param end index of the token behind it
     */
    record Chain(String name, int end) {
        String last() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    JvmSource(List<Token> all) {
        tokens = new ArrayList<>(all.size());
        for (Token token : all) {
            if (token.kind() != Kind.LINE_END) {
                tokens.add(token);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            declaration(i);
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Import> imports() {
        return imports;
    }

    /** Empty where the file names none. */
    String packageName() {
        return packageName;
    }

    /** What a name of this file is known to hold. */
    Optional<CodeValue> bound(String name) {
        return Optional.ofNullable(bindings.get(name));
    }

    boolean symbol(int index, char expected) {
        return index >= 0 && index < tokens.size() && tokens.get(index).symbol(expected);
    }

    boolean kind(int index, Kind kind) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == kind;
    }

    /** The text of a token; empty behind the last. */
    String text(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    /** The dotted name that begins with a word. */
    Chain chain(int start) {
        if (!symbol(start + 1, '.')) {
            return new Chain(text(start), start + 1);
        }
        StringBuilder name = new StringBuilder(text(start));
        int end = start + 1;
        while (symbol(end, '.') && kind(end + 1, Kind.WORD)) {
            name.append('.').append(text(end + 1));
            end += 2;
        }
        return new Chain(name.toString(), end);
    }

    private void declaration(int i) {
        Token token = tokens.get(i);
        if (token.kind() == Kind.WORD) {
            word(i, token.text());
        } else if (token.kind() == Kind.SYMBOL) {
            sign(i, token.text().charAt(0));
        }
    }

    private void word(int i, String word) {
        if (word.equals("import") && !symbol(i - 1, '.')) {
            imported(i);
        } else if (word.equals("package") && packageName.isEmpty()) {
            packageName = chain(i + 1).name();
        }
    }

    private void sign(int i, char sign) {
        if (sign == '@' && kind(i + 1, Kind.WORD)) {
            injected(i + 1);
        } else if (sign == '=' && kind(i + 1, Kind.STRING) && !symbol(i + 2, '+')) {
            bind(name(i - 1), new CodeValue.Literal(text(i + 1)));
        }
    }

    private void imported(int i) {
        boolean isStatic = kind(i + 1, Kind.WORD) && text(i + 1).equals("static");
        Chain chain = chain(isStatic ? i + 2 : i + 1);
        if (symbol(chain.end(), '.') && symbol(chain.end() + 1, '{')) {
            several(chain, tokens.get(i).start());
        } else {
            boolean renamed = text(chain.end()).equals("as");
            imports.add(new Import(
                    chain.name(),
                    renamed ? text(chain.end() + 1) : chain.last(),
                    tokens.get(i).start()));
        }
    }

    /** {@code import a.b.{C, D => E}}. */
    private void several(Chain prefix, int start) {
        for (int i = prefix.end() + 2; i < tokens.size() && !symbol(i, '}'); i++) {
            if (kind(i, Kind.WORD)) {
                boolean renamed = symbol(i + 1, '=') && symbol(i + 2, '>');
                String name = text(i);
                i += renamed ? 3 : 0;
                imports.add(new Import(prefix.name() + "." + name, text(i), start));
            }
        }
    }

    /** The name before a sign, or before its type in Kotlin and Scala. */
    private String name(int i) {
        return symbol(i - 1, ':') ? text(i - 2) : text(i);
    }

    /** A name that has two values has none that is known. */
    private void bind(String name, CodeValue value) {
        CodeValue before = bindings.putIfAbsent(name, value);
        if (before != null && !before.equals(value)) {
            bindings.put(name, new CodeValue.Unknown());
        }
    }

    private void injected(int i) {
        Optional<CodeValue> value = switch (text(i)) {
            case "Value" -> Optional.of(text(i + 2)).map(CodeValue::placeholder);
            case "ConfigProperty" -> configured(i);
            default -> Optional.empty();
        };
        if (value.isPresent() && symbol(i + 1, '(')) {
            int end = closing(i + 1);
            declared(end + 1).ifPresent(name -> bind(name, value.get()));
        }
    }

    private Optional<CodeValue> configured(int i) {
        Optional<String> standard = Optional.empty();
        Optional<String> name = Optional.empty();
        for (int at = i + 1, end = closing(i + 1); at < end; at++) {
            if (symbol(at, '=') && kind(at + 1, Kind.STRING)) {
                name = text(at - 1).equals("name") ? Optional.of(text(at + 1)) : name;
                standard = text(at - 1).equals("defaultValue") ? Optional.of(text(at + 1)) : standard;
            }
        }
        String otherwise = standard.orElse("");
        return name.map(key -> new CodeValue.Outside(key, otherwise));
    }

    /** The name that is declared behind an annotation. */
    private Optional<String> declared(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_DECLARATION); i++) {
            if (kind(i, Kind.SYMBOL) && ";=,):{".indexOf(text(i).charAt(0)) >= 0) {
                return kind(i - 1, Kind.WORD) ? Optional.of(text(i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Index of the sign that closes a parenthesis; of the last token where none does. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += symbol(i, '(') ? 1 : symbol(i, ')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
