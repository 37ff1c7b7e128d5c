package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.catalogue.TechnologyOperator;
import eu.sovereignty.inventory.JvmSource.Chain;
import eu.sovereignty.inventory.Token.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One look at a source file: what it imports, and what it gives to the builders of what it imports. */
final class JvmCode {

    private final Catalogue catalogue;
    private final SourceFile file;
    private final Sightings into;
    private final JvmSource source;
    /** Technologies by the word by which the file calls a type of theirs. */
    private final Map<String, TechnologyMatch> types = new HashMap<>();

    private final Map<String, TechnologyMatch> seen = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private Optional<TechnologyMatch> current = Optional.empty();
    private String currentType = "";

    JvmCode(Catalogue catalogue, SourceFile file, Sightings into) {
        this.catalogue = catalogue;
        this.file = file;
        this.into = into;
        this.source = new JvmSource(file.text());
    }

    void look() {
        source.imports().forEach(this::imported);
        current = onlyClient();
        List<Token> tokens = source.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).symbol('@') && source.symbol(i + 2, '(')) {
                i = source.closing(i + 2);
            } else if (source.kind(i, Kind.WORD)) {
                i = word(i);
            }
        }
    }

    private void imported(JvmSource.Import imported) {
        foreign(imported.name()).ifPresent(match -> {
            types.put(imported.as(), match);
            present(match, imported.start(), "import " + imported.name());
        });
    }

    /** What belongs to a technology and not to the file's own package, whatever that is named like. */
    private Optional<TechnologyMatch> foreign(String name) {
        Optional<String> own =
                catalogue.technologies().javaType(source.packageName()).map(TechnologyMatch::technology);
        return catalogue
                .technologies()
                .javaType(name)
                .filter(match -> own.filter(match.technology()::equals).isEmpty());
    }

    /** The technology that settings belong to before any is mentioned: the only one that has an operator of its own. */
    private Optional<TechnologyMatch> onlyClient() {
        List<TechnologyMatch> clients = seen.values().stream()
                .filter(match -> catalogue
                        .technologies()
                        .entry(match.technology())
                        .flatMap(TechnologyEntry::operatedBy)
                        .filter(operator -> !(operator instanceof TechnologyOperator.Configurable))
                        .isPresent())
                .toList();
        return clients.size() == 1
                ? Optional.of(clients.get(0))
                : seen.size() == 1 ? seen.values().stream().findFirst() : Optional.empty();
    }

    /** Looks at a word; the index of the last token that was looked at. */
    private int word(int i) {
        if (source.text(i).equals("import") || source.text(i).equals("package")) {
            return source.chain(i + 1).end() - 1;
        }
        Optional<Setter> setter = Setter.of(source.text(i)).filter(known -> current.isPresent());
        if (setter.isPresent() && source.symbol(i + 1, '(') && source.symbol(i - 1, '.')) {
            set(setter.get(), i, i + 2);
            return i + 1;
        } else if (setter.isPresent() && named(i)) {
            set(setter.get(), i, i + 2);
            return i + 1;
        }
        return symbol(i);
    }

    /** A named argument of Kotlin or Scala. */
    private boolean named(int i) {
        return source.symbol(i + 1, '=')
                && !source.symbol(i + 2, '=')
                && (source.symbol(i - 1, '(') || source.symbol(i - 1, ','));
    }

    private int symbol(int i) {
        Chain chain = source.chain(i);
        boolean member = source.symbol(i - 1, '.');
        Optional<TechnologyMatch> type = Optional.ofNullable(member ? null : types.get(source.text(i)));
        if (type.isPresent()) {
            mention(type.get(), source.text(i));
            if (ModelConstant.constant(chain.last()) && chain.end() > i + 1) {
                ModelConstant.name(catalogue, chain.last()).ifPresent(name -> model(name, i, chain.name()));
            }
            return i;
        }
        if (!member && qualified(chain.name())) {
            foreign(chain.name())
                    .filter(match -> match.pattern().indexOf('.') > 0)
                    .ifPresent(match -> {
                        present(match, source.tokens().get(i).start(), chain.name());
                        mention(match, chain.name());
                    });
            return chain.end() - 1;
        }
        return i;
    }

    /** A package and a type, {@code com.openai.client.OpenAIClient}, and not a variable with its members. */
    private static boolean qualified(String name) {
        int dots = 0;
        boolean type = false;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            dots++;
            type |= dot + 1 < name.length() && Character.isUpperCase(name.charAt(dot + 1));
        }
        return dots >= 2 && type && Character.isLowerCase(name.charAt(0));
    }

    private void mention(TechnologyMatch match, String type) {
        current = Optional.of(match);
        currentType = type;
    }

    private void present(TechnologyMatch match, int offset, String evidence) {
        if (seen.putIfAbsent(match.technology(), match) == null) {
            into.add(match, file.at(offset), file.scope(), evidence, new Says.Present(Says.Means.CODE));
            into.call(new CallSite(source.packageName(), match.technology(), file.at(offset), file.scope(), evidence));
        }
    }

    private void set(Setter setter, int i, int argument) {
        CodeValue value = new JvmArgument(source).at(argument);
        switch (setter) {
            case MODEL -> model(value, i);
            case ADDRESS -> address(value, i);
            case REGION -> region(value, i);
        }
    }

    private void model(CodeValue value, int i) {
        if (value instanceof CodeValue.Literal literal && plausible(literal.text())) {
            model(literal.text(), i, source.text(i) + "(\"" + literal.text() + "\")");
        } else if (value instanceof CodeValue.Constant constant) {
            String name = ModelConstant.name(catalogue, constant.name()).orElse(constant.chain());
            model(name, i, source.text(i) + "(" + constant.chain() + ")");
        } else if (value instanceof CodeValue.Outside outside) {
            say(i, source.text(i) + "(" + outside.variable() + ")", new Says.ModelFromOutside(outside.variable()));
        }
    }

    private static boolean plausible(String model) {
        return !model.isEmpty()
                && model.length() <= 200
                && model.chars().noneMatch(c -> c == '%' || Character.isWhitespace(c));
    }

    private void model(String name, int i, String evidence) {
        say(i, evidence, new Says.Model(name, use()));
    }

    private void address(CodeValue value, int i) {
        Optional<String> host = value instanceof CodeValue.Literal literal
                ? WebAddress.host(literal.text(), false)
                : value instanceof CodeValue.Beginning beginning
                        ? WebAddress.host(beginning.text(), true)
                        : Optional.empty();
        host.ifPresent(there -> say(i, source.text(i) + "(" + there + ")", new Says.Host(there)));
        if (value instanceof CodeValue.Outside outside) {
            say(i, source.text(i) + "(" + outside.variable() + ")", new Says.HostFromOutside(outside.variable()));
        }
    }

    private void region(CodeValue value, int i) {
        if (value instanceof CodeValue.Literal literal && plausible(literal.text())) {
            say(i, source.text(i) + "(\"" + literal.text() + "\")", new Says.Region(literal.text()));
        } else if (value instanceof CodeValue.Constant constant) {
            String region = constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
        if (said.add(says + " " + source.tokens().get(i).start())) {
            into.add(
                    current.map(TechnologyMatch::technology),
                    Strength.STRONG,
                    file.at(source.tokens().get(i).start()),
                    file.scope(),
                    evidence,
                    says,
                    Optional.empty());
        }
    }
}
