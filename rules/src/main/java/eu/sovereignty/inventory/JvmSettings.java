package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Configuration.Value;
import eu.sovereignty.inventory.Token.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a source file gives to the clients that it sets up: each setting goes to the client that was mentioned last. */
final class JvmSettings {

    private final Catalogue catalogue;
    private final JvmSource source;
    private final JvmTypes types;
    private final ModuleSettings configured;
    private final Set<String> said = new HashSet<>();
    private final List<Setting> settings = new ArrayList<>();
    private Optional<TechnologyMatch> current;
    private String currentType = "";
    private int client;
    private Optional<Position> place = Optional.empty();

    JvmSettings(
            Catalogue catalogue,
            JvmSource source,
            JvmTypes types,
            ModuleSettings configured,
            Optional<TechnologyMatch> first) {
        this.catalogue = catalogue;
        this.source = source;
        this.types = types;
        this.configured = configured;
        this.current = first;
    }

    /**
     * What is said of a client.
     *
     * @param client number of the mention of a type that it follows
     * @param elsewhere the place of the configuration that says it, where the code takes it from there
     */
    private record Setting(
            int client,
            Optional<String> technology,
            int offset,
            String evidence,
            Says says,
            Optional<Position> elsewhere) {
        boolean address() {
            return says instanceof Says.Host || says instanceof Says.HostFromOutside;
        }

        boolean model() {
            return says instanceof Says.Model || says instanceof Says.ModelFromOutside;
        }
    }

    /** A type of a client is mentioned. */
    void mention(TechnologyMatch match, String type) {
        current = Optional.of(match);
        currentType = type;
        client++;
    }

    /** Something is set up that is no client of AI. */
    void mentionOther() {
        current = Optional.empty();
    }

    boolean any() {
        return current.isPresent();
    }

    /** Hands on what was set. */
    void sight(SourceFile file, Sightings into) {
        settings.forEach(setting -> into.within(
                alone(setting.client()) ? String.valueOf(setting.client()) : "",
                setting.technology(),
                setting.elsewhere().orElseGet(() -> file.at(setting.offset())),
                file.scope(),
                setting.evidence(),
                setting.says()));
    }

    /**
     * A client that gets its model and its address in one place shares neither with the others of the file; nor does one
     * beside it that gets a model alone.
     */
    private boolean alone(int client) {
        return says(client, Setting::model) && (says(client, Setting::address) || besideWhole(client));
    }

    private boolean besideWhole(int client) {
        return settings.stream()
                .map(Setting::client)
                .anyMatch(other -> other != client && says(other, Setting::model) && says(other, Setting::address));
    }

    private boolean says(int client, Predicate<Setting> what) {
        return settings.stream().filter(one -> one.client() == client).anyMatch(what);
    }

    /** A setter with its argument. */
    void set(Setter setter, int i, int argument) {
        CodeValue written = new JvmArgument(source).at(argument);
        Optional<Value> elsewhere =
                written instanceof CodeValue.Outside outside ? configured.of(outside.variable()) : Optional.empty();
        place = elsewhere.map(Value::at);
        CodeValue value = elsewhere.map(JvmSettings::settled).orElseGet(() -> standard(written));
        switch (setter) {
            case MODEL -> model(value, i, argument);
            case DEPLOYMENT -> deployment(value, i, argument);
            case ADDRESS -> address(value, i);
            case REGION -> region(value, i);
        }
        place = Optional.empty();
    }

    /** What the configuration gives; what it takes from elsewhere itself is open. */
    private static CodeValue settled(Value value) {
        ConfiguredText text = ConfiguredText.of(value.value());
        return text.outside()
                .filter(outside -> text.text().startsWith("*"))
                .<CodeValue>map(CodeValue.Outside::new)
                .orElseGet(
                        () -> text.known() ? new CodeValue.Literal(text.text()) : new CodeValue.Beginning(text.text()));
    }

    /** The value that stands in the code, where no configuration of the module gives another one. */
    private static CodeValue standard(CodeValue written) {
        return written instanceof CodeValue.Outside outside
                        && !outside.standard().isEmpty()
                ? new CodeValue.Literal(outside.standard())
                : written;
    }

    private void model(CodeValue value, int i, int argument) {
        if (value instanceof CodeValue.Literal literal && plausible(literal.text())) {
            model(literal.text(), i, source.text(i) + "(\"" + literal.text() + "\")");
        } else if (value instanceof CodeValue.Constant constant) {
            constant(constant, i);
        } else if (value instanceof CodeValue.Outside outside) {
            say(i, source.text(i) + "(" + outside.variable() + ")", new Says.ModelFromOutside(outside.variable()));
        } else if (value instanceof CodeValue.Unknown && source.kind(argument, Kind.WORD)) {
            String name = source.chain(argument).name();
            say(i, source.text(i) + "(" + name + ")", new Says.ModelFromOutside(name));
        }
    }

    private void deployment(CodeValue value, int i, int argument) {
        if (value instanceof CodeValue.Literal name
                && catalogue.model(name.text(), Catalogue.Where.MODEL_FIELD).isEmpty()) {
            say(i, source.text(i) + "(\"" + name.text() + "\")", new Says.ModelFromOutside(name.text()));
        } else {
            model(value, i, argument);
        }
    }

    /** A constant of a client's own type says whose client it is; one of the program's own, nothing that is known here. */
    private void constant(CodeValue.Constant constant, int i) {
        Optional<TechnologyMatch> owner = types.owner(constant.chain());
        Optional<String> known = ModelConstant.name(catalogue, constant.name());
        Optional<TechnologyMatch> of =
                current.filter(match -> !types.anybodys(match)).or(() -> owner).or(() -> current);
        known.or(() -> owner.map(own -> constant.chain()))
                .ifPresent(
                        name -> say(of, i, source.text(i) + "(" + constant.chain() + ")", new Says.Model(name, use())));
    }

    private static boolean plausible(String model) {
        return !model.isEmpty()
                && model.length() <= 200
                && model.chars().noneMatch(c -> c == '%' || Character.isWhitespace(c));
    }

    /** A model is named. */
    void model(String name, int i, String evidence) {
        say(i, evidence, new Says.Model(name, use()));
    }

    private void address(CodeValue value, int i) {
        if (current.filter(match -> !types.anybodys(match)).isEmpty()) {
            return;
        }
        Optional<String> host = value instanceof CodeValue.Literal literal
                ? WebAddress.host(literal.text(), false)
                : value instanceof CodeValue.Beginning beginning
                        ? WebAddress.host(beginning.text(), true)
                        : Optional.empty();
        // whoever sets an address does not call the client's own one, even where the file does not tell which
        String variable = value instanceof CodeValue.Outside outside ? outside.variable() : source.text(i);
        Says says = host.<Says>map(Says.Host::new).orElseGet(() -> new Says.HostFromOutside(variable));
        say(i, source.text(i) + "(" + host.orElse(variable) + ")", says);
    }

    private void region(CodeValue value, int i) {
        if (value instanceof CodeValue.Literal literal && plausible(literal.text())) {
            say(i, source.text(i) + "(\"" + literal.text() + "\")", new Says.Region(literal.text()));
        } else if (value instanceof CodeValue.Constant constant) {
            String region = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            say(i, source.text(i) + "(" + constant.chain() + ")", new Says.Region(region));
        }
    }

    private Use use() {
        Map<String, Use> uses = Map.of(
                "Embedding", Use.EMBEDDING,
                "Image", Use.IMAGE,
                "Transcription", Use.TRANSCRIPTION,
                "Moderation", Use.MODERATION,
                "Speech", Use.SPEECH,
                "Scoring", Use.RERANKING);
        return uses.entrySet().stream()
                .filter(use -> currentType.contains(use.getKey()))
                .map(Map.Entry::getValue)
                .min(Use::compareTo)
                .orElse(Use.CHAT);
    }

    private void say(int i, String evidence, Says says) {
        say(current, i, evidence, says);
    }

    private void say(Optional<TechnologyMatch> of, int i, String evidence, Says says) {
        int offset = source.tokens().get(i).start();
        if (said.add(says + " " + offset)) {
            settings.add(new Setting(client, of.map(TechnologyMatch::technology), offset, evidence, says, place));
        }
    }
}
