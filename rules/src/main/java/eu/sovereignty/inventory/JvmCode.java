package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.inventory.JvmSource.Chain;
import eu.sovereignty.inventory.Token.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One look at a source file: what it imports, and what it gives to the builders of what it imports. */
final class JvmCode {

    private final Catalogue catalogue;
    private final SourceFile file;
    private final Sightings into;
    private final JvmSource source;
    private final JvmTypes types;
    private final Map<String, TechnologyMatch> seen = new LinkedHashMap<>();
    private final JvmSettings settings;

    JvmCode(Catalogue catalogue, SourceFile file, Sightings into) {
        this.catalogue = catalogue;
        this.file = file;
        this.into = into;
        this.source = new JvmSource(file.tokens(Dialect.CURLY));
        this.types = new JvmTypes(catalogue, source);
        source.imports()
                .forEach(one -> types.foreign(one.name())
                        .ifPresent(match -> present(match, one.start(), "import " + one.name())));
        this.settings = new JvmSettings(catalogue, source, types, new ModuleSettings(file, into), onlyClient());
    }

    void look() {
        for (int i = 0; i < source.tokens().size(); i++) {
            if (source.symbol(i, '@') && source.symbol(i + 2, '(')) {
                i = source.closing(i + 2);
            } else if (source.kind(i, Kind.WORD)) {
                i = word(i);
            }
        }
        settings.sight(file, into);
        new PlainRequests(catalogue, file, into).look(source.tokens());
    }

    /** The technology that settings belong to before any is mentioned: the only one that has an operator of its own. */
    private Optional<TechnologyMatch> onlyClient() {
        List<TechnologyMatch> clients =
                seen.values().stream().filter(match -> !types.anybodys(match)).toList();
        return clients.size() == 1
                ? Optional.of(clients.get(0))
                : seen.size() == 1 ? seen.values().stream().findFirst() : Optional.empty();
    }

    /** Looks at a word; the index of the last token that was looked at. */
    private int word(int i) {
        if (source.text(i).equals("import") || source.text(i).equals("package")) {
            return source.chain(i + 1).end() - 1;
        }
        Optional<Setter> setter = settings.any() ? Setter.of(source.text(i)) : Optional.empty();
        if (setter.isPresent() && source.symbol(i + 1, '(') && source.symbol(i - 1, '.')) {
            settings.set(setter.get(), i, i + 2);
            return i + 1;
        } else if (setter.isPresent() && named(i)) {
            settings.set(setter.get(), i, i + 2);
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
        if (source.symbol(i - 1, '.') || nothing(i)) {
            return i;
        }
        Chain chain = source.chain(i);
        Optional<TechnologyMatch> type = types.called(source.text(i));
        if (type.isPresent()) {
            settings.mention(type.get(), source.text(i));
            if (ModelConstant.constant(chain.last()) && chain.end() > i + 1) {
                ModelConstant.name(catalogue, chain.last()).ifPresent(name -> constant(name, i, chain));
            }
            return i;
        }
        if (buildsSomethingElse(i, chain)) {
            settings.mentionOther();
            return i;
        }
        if (JvmTypes.qualified(chain.name())) {
            types.foreign(chain.name())
                    .filter(match -> match.pattern().indexOf('.') > 0)
                    .ifPresent(match -> {
                        present(match, source.tokens().get(i).start(), chain.name());
                        settings.mention(match, chain.name());
                    });
            return chain.end() - 1;
        }
        return i;
    }

    /** Whether a word stands alone and says nothing: nearly all do. */
    private boolean nothing(int i) {
        return !source.symbol(i + 1, '.')
                && !source.text(i - 1).equals("new")
                && types.called(source.text(i)).isEmpty();
    }

    private void constant(String name, int i, Chain chain) {
        if (JvmMention.use(source, i, chain)) {
            settings.model(name, i, chain.name());
        } else {
            into.hint(name, file.at(source.tokens().get(i).start()), file.scope(), chain.name());
        }
    }

    /** {@code RestClient.builder()}: what follows is said of something else, unless a whole package of types is imported. */
    private boolean buildsSomethingElse(int i, Chain chain) {
        boolean type = Character.isUpperCase(chain.name().charAt(0));
        boolean builds = source.text(i - 1).equals("new")
                ? chain.last().endsWith("Builder")
                : chain.last().equals("builder") || chain.last().equals("newBuilder");
        return type && builds && !types.wholePackages();
    }

    private void present(TechnologyMatch match, int offset, String evidence) {
        if (seen.putIfAbsent(match.technology(), match) == null) {
            into.add(match, file.at(offset), file.scope(), evidence, new Says.Present(Says.Means.CODE));
            into.call(new CallSite(source.packageName(), match.technology(), file.at(offset), file.scope(), evidence));
        }
    }
}
