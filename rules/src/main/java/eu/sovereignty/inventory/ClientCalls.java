package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.TechnologyEntry.Client;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Models and addresses that code gives to a client: {@code OpenAI(base_url="…")}, {@code create(model="…")}, {@code
 * SentenceTransformer("…")}. An argument belongs to the technology of the call around it; elsewhere a name is taken for a model
 * only where the catalogue knows it as one.
 */
final class ClientCalls {

    /** Of different models and addresses that one file may name: far above any honest one. */
    private static final int MOST = 500;

    private final Catalogue catalogue;
    private final CodeText code;
    private final Sightings into;
    private final ClientNames names;
    private final ImportedLibraries libraries;
    private final Set<Says> told = new HashSet<>();
    private final Set<String> clientsTold = new HashSet<>();
    private final Deque<Frame> calls = new ArrayDeque<>();

    ClientCalls(Catalogue catalogue, CodeText code, Sightings into, ClientNames names, Set<String> imported) {
        this.catalogue = catalogue;
        this.code = code;
        this.into = into;
        this.names = names;
        this.libraries = new ImportedLibraries(catalogue, imported);
    }

    /**
     * A call that is open.
     *
     * @param within the client that it sets up, where its name stands for a provider; empty elsewhere
     * @param addressed whether it is given an address
     */
    private record Frame(String callee, Optional<String> technology, String within, boolean addressed) {
        static final Frame NONE = new Frame("", Optional.empty(), "", false);

        String last() {
            return callee.substring(callee.lastIndexOf('.') + 1);
        }
    }

    void read(List<Token> tokens) {
        CodeValues values = new CodeValues(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.symbol('(')) {
                open(i, values);
            } else if (token.symbol(')')) {
                calls.poll();
            } else if (token.kind() != Token.Kind.SYMBOL) {
                argument(token, i, values);
            }
        }
        values.models().forEach(this::constant);
    }

    /** {@code CHAT_MODEL = "gpt-4o"}: a name that says so, given to what the catalogue knows. */
    private void constant(CodeValues.Value value) {
        if (CodeNames.isName(value.text()) && known(value.text())) {
            tell(libraries.onlyOne(), new Says.Model(value.text(), ClientWords.use(code.lineAt(value.start()))), value);
        }
    }

    /** The names of the models that were found. */
    List<String> models() {
        return told.stream()
                .flatMap(says -> says instanceof Says.Model model ? Stream.of(model.name()) : Stream.empty())
                .toList();
    }

    private void open(int i, CodeValues values) {
        String callee = values.chainBefore(i);
        Optional<String> technology = names.technology(callee);
        boolean addressed = technology.isPresent() && values.anyArgument(i, ClientWords::address);
        Optional<Client> known = names.client(callee);
        Optional<Client> client = known.filter(one -> !addressed && calls(one, i, values));
        Frame frame =
                new Frame(callee, technology, known.map(one -> "call " + i).orElse(""), addressed);
        calls.push(frame);
        frame.technology().ifPresent(own -> {
            values.assignedBefore(i).ifPresent(variable -> names.assigned(variable, own));
            values.firstArgument(i).ifPresent(value -> positional(frame, value));
            if (frame.last().equals("pipeline")) {
                values.secondArgument(i).ifPresent(value -> positional(frame, value));
            }
        });
        client.ifPresent(one -> called(frame, one, values.start(i)));
    }

    /** What many answer to calls its own provider only where it is given a model that nobody else runs. */
    private boolean calls(Client client, int open, CodeValues values) {
        return client.callsItsOperator()
                || values.argumentOf(open, ClientWords.MODELS)
                        .filter(CodeValues.Value::literal)
                        .filter(model -> new Suiting(catalogue).onlyFrom(operator(client), model.text()))
                        .isPresent();
    }

    private static Operator operator(Client client) {
        return TechnologyUse.operator(client.operatedBy());
    }

    private void called(Frame frame, Client client, int offset) {
        if (clientsTold.size() < MOST && clientsTold.add(frame.within())) {
            into.within(
                    frame.within(),
                    frame.technology(),
                    code.at(offset),
                    code.file().scope(),
                    code.lineAt(offset),
                    new Says.Called(operator(client)));
        }
    }

    private void positional(Frame frame, CodeValues.Value value) {
        boolean expected = ClientWords.TAKE_A_MODEL.contains(frame.last())
                || frame.callee().equals("spacy.load")
                || (frame.last().equals("pipeline") && value.text().indexOf('/') > 0)
                || (frame.last().equals("load") && CodeNames.ofAHub(frame.callee(), value.text()));
        if (value.literal() && CodeNames.isName(value.text()) && (expected || known(value.text()))) {
            named(frame, frame.technology(), ClientWords.use(frame.callee()), value);
        }
    }

    /** A model, and whom its name says to call. */
    private void named(Frame frame, Optional<String> technology, Use use, CodeValues.Value value) {
        if (technology.filter(libraries::counts).isPresent()) {
            into.hint(value.text(), code.at(value.start()), code.file().scope(), code.lineAt(value.start()));
            return;
        }
        Optional<Client> client = technology
                .filter(own -> frame.within().isEmpty() && !frame.addressed())
                .flatMap(own -> names.before(own, value.text()));
        Frame asked = client.isEmpty() ? frame : new Frame(frame.callee(), technology, value.text(), false);
        tell(asked.within(), technology, new Says.Model(value.text(), use), value);
        client.ifPresent(one -> called(asked, one, value.start()));
    }

    private void argument(Token token, int i, CodeValues values) {
        String key = token.text();
        boolean model = ClientWords.MODELS.contains(key);
        boolean constant = model && calls.isEmpty() && values.assigns(i);
        if (!constant
                && (model || ClientWords.ADDRESSES.contains(key) || ClientWords.ORDINARY_ADDRESSES.contains(key))) {
            Frame frame = Optional.ofNullable(calls.peek()).orElse(Frame.NONE);
            values.argument(i).ifPresent(value -> {
                if (model && !values.shown(value, i)) {
                    model(frame, key, value);
                } else if (!model) {
                    address(frame, key, value);
                }
            });
        }
    }

    private void model(Frame frame, String key, CodeValues.Value value) {
        Optional<String> technology = frame.technology().filter(libraries::client);
        Use use = ClientWords.use(frame.callee() + key);
        if (!value.literal()) {
            technology.ifPresent(own -> tell(technology, new Says.ModelFromOutside(value.text()), value));
        } else if (CodeNames.isName(value.text()) && technology.isPresent()) {
            named(frame, technology, use, value);
        } else if (CodeNames.isName(value.text()) && known(value.text())) {
            named(frame, frame.technology().or(libraries::onlyOne), use, value);
        }
    }

    private void address(Frame frame, String key, CodeValues.Value value) {
        if (key.equals("url") && frame.technology().filter(libraries::client).isPresent()) {
            return; // what is sent to a model has addresses too: images, documents
        }
        boolean plain = frame.callee().isEmpty() && ClientWords.ADDRESSES.contains(key);
        Optional<String> technology = plain ? libraries.onlyOne() : frame.technology();
        if (technology.isPresent()) {
            if (!value.literal()) {
                tell(frame.within(), technology, new Says.HostFromOutside(value.text()), value);
            } else {
                ClientWords.host(value.text())
                        .ifPresent(host -> tell(frame.within(), technology, new Says.Host(host), value));
            }
        }
    }

    private void tell(Optional<String> technology, Says says, CodeValues.Value value) {
        tell("", technology, says, value);
    }

    private void tell(String within, Optional<String> technology, Says says, CodeValues.Value value) {
        if (told.size() == MOST) {
            into.unread(code.file().path(), Unread.Reason.LIMIT, String.valueOf(MOST));
        } else if (told.add(says)) {
            into.within(
                    within, technology, code.at(value.start()), code.file().scope(), code.lineAt(value.start()), says);
        }
    }

    private boolean known(String name) {
        return catalogue.model(name, Where.MODEL_FIELD).isPresent();
    }
}
