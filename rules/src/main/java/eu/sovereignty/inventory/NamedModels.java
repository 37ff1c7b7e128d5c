package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Models that code names without a client beside them, for a client elsewhere: {@code RERANK_MODEL = "…"}, a list {@code
 * chatModels} of what can be chosen. The catalogue has to know the name wherever it stands, and a word before it has to say model.
 */
final class NamedModels {

    private static final String WORD = "model";
    /** How far before a value, or before the bracket around it, its name stands. */
    private static final int NEAR = 8;

    private static final int LONGEST = 120;
    /** Of different models that one file may name: far above any honest list. */
    private static final int MOST = 500;

    private final Catalogue catalogue;
    private final CodeText code;
    private final Sightings into;
    private final Set<String> told;
    /** Of each bracket that is open, whether it holds models. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** @param told names that are known already; those that are found are added */
    NamedModels(Catalogue catalogue, CodeText code, Sightings into, Set<String> told) {
        this.catalogue = catalogue;
        this.code = code;
        this.into = into;
        this.told = told;
    }

    void read(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.symbol('{') || token.symbol('[')) {
                open.push(Boolean.TRUE.equals(open.peek()) || named(tokens, i));
            } else if (token.symbol('}') || token.symbol(']')) {
                open.poll();
            } else if (token.string() && plausible(token.text())
                    && (Boolean.TRUE.equals(open.peek()) || named(tokens, i))) {
                model(token);
            }
        }
    }

    private void model(Token token) {
        if (told.size() >= MOST) {
            into.unread(code.file().path(), Unread.Reason.LIMIT, String.valueOf(MOST));
        } else if (!told.contains(token.text())
                && catalogue.model(token.text(), Where.ANYWHERE).isPresent()) {
            told.add(token.text());
            into.add(
                    java.util.Optional.empty(),
                    Strength.STRONG,
                    code.at(token.start()),
                    code.file().scope(),
                    code.lineAt(token.start()),
                    new Says.Model(token.text(), Use.CHAT),
                    java.util.Optional.empty());
        }
    }

    /** Whether a name before a value in the same statement is that of a model. */
    private static boolean named(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            Token token = tokens.get(i);
            if (token.symbol(';') || token.symbol('{') || token.symbol('}') || token.kind() == Token.Kind.LINE_END) {
                return false;
            }
            boolean name = token.kind() == Token.Kind.WORD || (token.string() && i == at - 2);
            if (name && token.text().toLowerCase(Locale.ROOT).contains(WORD)) {
                return true;
            }
        }
        return false;
    }

    /** A figure, or the name of a publisher before it: no bare word, no sentence, no path. */
    private static boolean plausible(String text) {
        return text.length() > 3
                && text.length() <= LONGEST
                && Character.isLetterOrDigit(text.charAt(0))
                && (text.indexOf('-') > 0 || text.indexOf('/') > 0 || text.indexOf(':') > 0)
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/.-_:".indexOf(c) >= 0);
    }
}
