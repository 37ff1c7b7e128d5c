package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Models that code names without a client beside them, for a client elsewhere: {@code RERANK_MODEL = "…"}, a list {@code
 * chatModels} of what can be chosen. The catalogue has to know the name wherever it stands, and a word before it has to say model.
 */
final class NamedModels {

    private static final String WORD = "model";
    /** How far before a value, or before the bracket around it, its name stands. */
    private static final int NEAR = 8;

    private static final Set<String> FOR_PEOPLE =
            Set.of("name", "label", "title", "displayName", "display_name", "text", "description");

    private static final int LONGEST = 120;
    /** Of different models that one file may name: far above any honest list. */
    private static final int MOST = 500;

    private final Catalogue catalogue;
    private final CodeText code;
    private final Sightings into;
    private final Set<String> told;
    /** Whether all of the file tells what was once, or what can be chosen in a form. */
    private final boolean history;

    /** No client tells what is a model in PHP, where most call plainly: a word before it has to say so. */
    private final Where where;

    private final Set<String> hinted = new HashSet<>();
    private int parentheses;
    private List<Token> tokens = List.of();
    private final Deque<Bracket> open = new ArrayDeque<>();

    /** @param told names that are known already; those that are found are added */
    NamedModels(Catalogue catalogue, CodeText code, Sightings into, Set<String> told) {
        this.catalogue = catalogue;
        this.code = code;
        this.into = into;
        this.told = told;
        this.where = code.file().extension().equals("php") ? Where.MODEL_FIELD : Where.ANYWHERE;
        this.history = history(code.file().path());
    }

    /** A migration of Django repeats the choices that a field had when it was written, {@code migrations/0041_alter_chat.py}. */
    private static boolean history(String path) {
        int name = path.lastIndexOf('/') + 1;
        return path.endsWith(".py")
                && path.startsWith("migrations/", Math.max(0, name - "migrations/".length()))
                && path.length() > name + 4
                && path.charAt(name + 4) == '_'
                && path.substring(name, name + 4).chars().allMatch(Character::isDigit);
    }

    /** A bracket that is open: whether it holds models, and those of a list until it is known that all of it is no prose. */
    private static final class Bracket {
        private final boolean models;
        /** Whether it tells of models without calling any: what they cost, which are looked for. */
        private final boolean idle;

        private final List<Integer> waiting = new ArrayList<>();
        private boolean forPeople;

        Bracket(boolean models, boolean idle) {
            this.models = models;
            this.idle = idle;
        }
    }

    void read(List<Token> read) {
        tokens = read;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            parentheses += token.symbol('(') ? 1 : token.symbol(')') ? -1 : 0;
            if (token.symbol('{') || token.symbol('[')) {
                open(tokens, i);
            } else if (token.symbol('}') || token.symbol(']')) {
                close();
            } else if (token.string()) {
                text(tokens, i);
            }
        }
        while (!open.isEmpty()) {
            close();
        }
    }

    private void open(List<Token> tokens, int i) {
        Optional<String> name = named(tokens, i);
        boolean control = CodeMention.control(tokens, i);
        boolean idle = name.filter(CodeMention::table).isPresent()
                || (control && tokens.get(i).symbol('['))
                || choices(tokens, i);
        open.push(new Bracket(inModels() || (name.isPresent() && !control) || idle, idle || inIdle()));
    }

    /** {@code choices=[…]}: what a field of a form or of a table may hold. */
    private static boolean choices(List<Token> tokens, int i) {
        return i > 1 && tokens.get(i - 1).symbol('=') && tokens.get(i - 2).word("choices");
    }

    private boolean inIdle() {
        return history || (!open.isEmpty() && open.peek().idle);
    }

    private boolean inModels() {
        return !open.isEmpty() && open.peek().models;
    }

    private void close() {
        Optional.ofNullable(open.poll())
                .filter(bracket -> !bracket.forPeople)
                .ifPresent(bracket -> bracket.waiting.forEach(this::model));
    }

    /** Names that people read ({@code name: "GPT-5"}, a list with {@code "GPT 5 mini"}) are none that a model is called by. */
    private void text(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (parentheses > 0 && i > 0 && tokens.get(i - 1).symbol('=') && !CodeMention.compared(tokens, i)) {
            return; // an argument of a call is the business of what is called
        }
        Optional<String> name = named(tokens, i);
        if (!inModels() && name.isEmpty()) {
            return;
        } else if (inIdle()
                || CodeMention.compared(tokens, i)
                || CodeMention.ofFigures(tokens, i)
                || name.filter(CodeMention::table).isPresent()) {
            mentioned(token);
            return;
        }
        int key = key(tokens, i);
        boolean keyed = key >= 0;
        if (!keyed && inModels()) {
            open.element().forPeople |= token.text().indexOf(' ') >= 0;
            open.element().waiting.add(i);
        } else if (!(keyed && FOR_PEOPLE.contains(tokens.get(key).text())) && !CodeMention.shown(tokens, i)) {
            model(i);
        }
    }

    /** Where the key of a value stands, {@code key: value}, {@code key = value}, {@code key => value}; below 0 where it has none. */
    private static int key(List<Token> tokens, int i) {
        boolean arrow =
                i > 2 && tokens.get(i - 1).symbol('>') && tokens.get(i - 2).symbol('=');
        boolean sign =
                i > 1 && (tokens.get(i - 1).symbol(':') || tokens.get(i - 1).symbol('='));
        return arrow ? i - 3 : sign ? i - 2 : -1;
    }

    /** A name that goes nowhere from where it stands is a hint, and may still be a use elsewhere in the file. */
    private void mentioned(Token token) {
        if (known(token) && hinted.size() < MOST && hinted.add(token.text())) {
            into.hint(token.text(), code.at(token.start()), code.file().scope(), code.lineAt(token.start()));
        }
    }

    private boolean known(Token token) {
        return plausible(token.text())
                && !told.contains(token.text())
                && catalogue.model(token.text(), where).isPresent();
    }

    private void model(int i) {
        Token token = tokens.get(i);
        if (!known(token)) {
            return;
        } else if (told.size() >= MOST) {
            into.unread(code.file().path(), Unread.Reason.LIMIT, String.valueOf(MOST));
        } else {
            told.add(token.text());
            Optional<Operator> provider = new ObjectProvider(catalogue, tokens).of(i);
            String object = provider.isPresent() ? "object " + token.start() : "";
            provider.ifPresent(one -> tell(object, token, new Says.Called(one)));
            tell(object, token, new Says.Model(token.text(), Use.CHAT));
        }
    }

    private void tell(String object, Token token, Says says) {
        into.within(
                object,
                Optional.empty(),
                code.at(token.start()),
                code.file().scope(),
                code.lineAt(token.start()),
                says);
    }

    /** The name before a value in the same statement that is that of a model. */
    private static Optional<String> named(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            Token token = tokens.get(i);
            boolean ends =
                    token.kind() == Token.Kind.LINE_END && !tokens.get(i + 1).symbol('?');
            if (token.symbol(';') || token.symbol('{') || token.symbol('}') || ends) {
                return Optional.empty();
            }
            boolean name = token.kind() == Token.Kind.WORD || (token.string() && i == key(tokens, at));
            if (name && token.text().toLowerCase(Locale.ROOT).contains(WORD)) {
                return Optional.of(token.text());
            }
        }
        return Optional.empty();
    }

    /** A figure, or the name of a publisher before it: no bare word, no sentence, no path. */
    private static boolean plausible(String text) {
        return text.length() > 3
                && text.length() <= LONGEST
                && Character.isLetterOrDigit(text.charAt(0))
                && "-/:.".chars().anyMatch(c -> text.indexOf(c) > 0)
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/.-_:".indexOf(c) >= 0);
    }
}
