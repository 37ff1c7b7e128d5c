package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads TOML as far as build files need it: which value stands under which key of which table, and where. Refuses nothing: a
 * bracket that is never closed ends with the text.
 */
final class Toml {

    /**
     * A key with its value.
     *
     * @param table name of the table, {@code tool.poetry.dependencies}; empty before the first
     * @param ordinal how many headers of tables stand before it: entries of one {@code [[package]]} have the same
     * @param key as written, dotted keys with their dots
     * @param start offset of the key
     */
    record Entry(String table, int ordinal, String key, List<Token> value, int start) {

        Entry {
            value = List.copyOf(value);
        }

        /** All texts of the value, lists and inline tables included. */
        List<Token> texts() {
            return value.stream().filter(Token::string).toList();
        }

        /** The value, where it is one text. */
        Optional<String> text() {
            return value.size() == 1 && value.get(0).string()
                    ? Optional.of(value.get(0).text())
                    : Optional.empty();
        }

        /** The text of a key of an inline table. */
        Optional<String> inline(String name) {
            for (int i = 0; i + 2 < value.size(); i++) {
                if (value.get(i).text().equals(name)
                        && value.get(i + 1).symbol('=')
                        && value.get(i + 2).string()) {
                    return Optional.of(value.get(i + 2).text());
                }
            }
            return Optional.empty();
        }
    }

    private final List<Token> tokens;
    private final List<Entry> entries = new ArrayList<>();
    private String table = "";
    private int ordinal;
    private int at;

    private Toml(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** All keys of a text, in order. */
    static List<Entry> entries(String text) {
        Toml toml = new Toml(Lexer.tokens(text, Dialect.TOML));
        while (toml.at < toml.tokens.size()) {
            toml.line();
        }
        return toml.entries;
    }

    private void line() {
        Token first = tokens.get(at);
        if (first.kind() == Token.Kind.LINE_END) {
            at++;
        } else if (first.symbol('[')) {
            header();
        } else {
            entry(first);
        }
    }

    private void header() {
        StringBuilder name = new StringBuilder();
        for (; at < tokens.size() && !ends(tokens.get(at)); at++) {
            Token token = tokens.get(at);
            if (token.kind() != Token.Kind.SYMBOL) {
                name.append(token.text());
            }
        }
        table = name.toString();
        ordinal++;
    }

    private void entry(Token first) {
        StringBuilder key = new StringBuilder();
        while (at < tokens.size() && !ends(tokens.get(at)) && !tokens.get(at).symbol('=')) {
            key.append(tokens.get(at++).text());
        }
        if (at < tokens.size() && tokens.get(at).symbol('=')) {
            at++;
            entries.add(new Entry(table, ordinal, key.toString(), value(), first.start()));
        }
    }

    private List<Token> value() {
        List<Token> value = new ArrayList<>();
        int open = 0;
        for (; at < tokens.size() && (open > 0 || !ends(tokens.get(at))); at++) {
            Token token = tokens.get(at);
            open += token.symbol('[') || token.symbol('{') ? 1 : 0;
            open -= token.symbol(']') || token.symbol('}') ? 1 : 0;
            if (!ends(token)) {
                value.add(token);
            }
        }
        return value;
    }

    private static boolean ends(Token token) {
        return token.kind() == Token.Kind.LINE_END;
    }
}
