package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.PatternTable.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which technology of AI something in a repository shows. Of patterns that match, the one that says most wins; an
 * organisation's own come before equal built-in ones. What is asked for is loaded, once, and nothing else. Safe for threads.
 */
public final class Technologies {

    /**
     * What frameworks ask variables to begin with that browsers may see. Sources: the guides on environment variables of Next.js 15,
     * Vite 6, Create React App 5, Nuxt 3, Expo 52, Gatsby 5, Vue CLI 5, SvelteKit 2.
     */
    private static final List<String> OF_FRAMEWORKS = List.of(
            "NEXT_PUBLIC_",
            "VITE_",
            "REACT_APP_",
            "NUXT_PUBLIC_",
            "NUXT_",
            "EXPO_PUBLIC_",
            "GATSBY_",
            "VUE_APP_",
            "PUBLIC_");

    private final CatalogueTrees trees;
    private final Map<String, Optional<TechnologyEntry>> entries = new ConcurrentHashMap<>();
    private final Map<String, PatternTable> tables = new ConcurrentHashMap<>();

    Technologies(CatalogueTrees trees) {
        this.trees = trees;
    }

    /** The technology of an id. */
    public Optional<TechnologyEntry> entry(String id) {
        return entries.computeIfAbsent(id, key -> trees.entry("technology/" + key, TechnologyEntry.class));
    }

    /** Ids of all technologies, in order. */
    public List<String> ids() {
        return trees.ids().stream()
                .filter(id -> id.startsWith("technology/"))
                .map(id -> id.substring(id.indexOf('/') + 1))
                .toList();
    }

    /**
     * The technology of a coordinate.
     *
     * @param coordinate whole and without version: {@code group:artifact} for Maven, see {@link Ecosystem}
     */
    public Optional<TechnologyMatch> artifact(Ecosystem ecosystem, String coordinate) {
        String table = TechnologyIndex.table(ecosystem);
        if (ecosystem == Ecosystem.MAVEN && coordinate.indexOf(':') != coordinate.lastIndexOf(':')) {
            return Optional.empty();
        }
        return table(table, table, UnaryOperator.identity())
                .find(ecosystem.canonical(coordinate))
                .map(Line::match);
    }

    /**
     * The technology of a package or a type: the longest known prefix on whole segments.
     *
     * @param dottedName {@code dev.langchain4j.model.openai.OpenAiChatModel}
     */
    public Optional<TechnologyMatch> javaType(String dottedName) {
        PatternTable packages = table(TechnologyIndex.JAVA, TechnologyIndex.JAVA, UnaryOperator.identity());
        Optional<Line> found = packages.whole(dottedName);
        for (int end = dottedName.lastIndexOf('.');
                found.isEmpty() && end > 0;
                end = dottedName.lastIndexOf('.', end - 1)) {
            found = packages.whole(dottedName.substring(0, end));
        }
        return found.map(Line::match);
    }

    /**
     * The technology that a key of configuration sets, and what its value is.
     *
     * @param canonicalKey see {@link SettingKey#canonical}, without a profile before it
     */
    public Optional<SettingMatch> setting(String canonicalKey) {
        return table(TechnologyIndex.SETTINGS, TechnologyIndex.SETTINGS, UnaryOperator.identity())
                .find(canonicalKey)
                .map(Line::setting);
    }

    /**
     * The technology that an environment variable sets: by its own name, or by the name that relaxed binding makes of a key.
     *
     * @param name in capitals, as it is written
     */
    public Optional<SettingMatch> environment(String name) {
        PatternTable own = table(TechnologyIndex.ENVIRONMENT, TechnologyIndex.ENVIRONMENT, UnaryOperator.identity());
        return own.whole(name)
                .or(() -> relaxed(name))
                .or(() -> own.find(name))
                .map(Line::setting)
                .or(() -> withoutPrefix(name).flatMap(this::environment));
    }

    /** A variable that a framework hands to browsers is the one behind its prefix. */
    private static Optional<String> withoutPrefix(String name) {
        return OF_FRAMEWORKS.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()))
                .filter(rest -> !rest.isEmpty());
    }

    private Optional<Line> relaxed(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? table("relaxed", TechnologyIndex.SETTINGS, SettingKey::flat)
                        .find(
                                SettingKey.flat(name),
                                line -> SettingKey.spells(SettingKey.canonical(line.pattern()), name))
                : Optional.empty();
    }

    /**
     * The technology that a host belongs to; whose host of a provider it is, {@link Catalogue#resolve} says.
     *
     * @param host with or without its port; a port that the catalogue names must be there
     */
    public Optional<TechnologyMatch> host(String host) {
        PatternTable hosts = table(TechnologyIndex.HOSTS, TechnologyIndex.HOSTS, SettingKey::reversed);
        String folded = host.toLowerCase(Locale.ROOT);
        int port = folded.lastIndexOf(':');
        return hosts.find(SettingKey.reversed(folded))
                .or(() -> port < 0 ? Optional.empty() : hosts.find(SettingKey.reversed(folded.substring(0, port))))
                .map(Line::match);
    }

    /**
     * The technology that a file of models or of configuration belongs to, by its name alone.
     *
     * @param path from the root of the repository, with slashes
     */
    public Optional<TechnologyMatch> file(String path) {
        String asked = FilePattern.path(path);
        return Stream.of(
                        fileTable(true).find(SettingKey.reversed(asked)),
                        fileTable(false).find(asked))
                .flatMap(Optional::stream)
                .max(java.util.Comparator.comparingInt(line -> Glob.weight(line.key())))
                .map(Line::match);
    }

    private PatternTable fileTable(boolean fromTheEnd) {
        return tables.computeIfAbsent(
                fromTheEnd ? "names" : "folders",
                absent -> new PatternTable(trees.technologyLines(TechnologyIndex.FILES)
                        .filter(line -> FilePattern.endsFixed(line.key()) == fromTheEnd)
                        .map(line -> fromTheEnd ? keyed(line, SettingKey::reversed) : line)
                        .toList()));
    }

    /** What a text may show that says nothing of what it is: a coordinate, a type, a key, a variable, a host or a path. */
    public List<TechnologyMatch> find(String text) {
        Stream<Optional<TechnologyMatch>> artifacts =
                Stream.of(Ecosystem.values()).map(ecosystem -> artifact(ecosystem, text));
        Stream<Optional<TechnologyMatch>> others = Stream.of(
                javaType(text),
                setting(SettingKey.canonical(text)).map(Technologies::technology),
                environment(text).map(Technologies::technology),
                host(text),
                file(text));
        return Stream.concat(artifacts, others)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static TechnologyMatch technology(SettingMatch match) {
        return new TechnologyMatch(match.technology(), match.strength(), match.pattern());
    }

    /**
     * Literal texts, upper and lower case distinguished, none of which contains another: a file in which an artifact, a type, a
     * key, a variable or a host of the catalogue is spelled as in the catalogue, in the case of its ecosystem or by relaxed
     * binding, contains at least one of them. Class files included, whose names have slashes. Nothing is promised of paths,
     * which {@link #file} is asked about, of names of two or three letters alone on a line of a list of packages, which are read
     * whatever they hold, nor of names that are put together from parts while a program runs.
     */
    public List<String> anchors() {
        return trees.technologyAnchors();
    }

    /** Such texts for hosts alone. */
    public List<String> anchorsOfHosts() {
        return Anchors.minimal(trees.technologyLines(TechnologyIndex.HOSTS)
                .map(line -> Anchors.fixed(line.pattern()))
                .toList());
    }

    /** What was asked for so far: tables of signals, and ids of entries. */
    List<String> loaded() {
        return Stream.concat(tables.keySet().stream().map(TechnologyIndex.FOLDER::concat), entries.keySet().stream())
                .toList();
    }

    private PatternTable table(String name, String index, UnaryOperator<String> key) {
        PatternTable known = tables.get(name);
        return known != null
                ? known
                : tables.computeIfAbsent(
                        name,
                        absent -> new PatternTable(trees.technologyLines(index)
                                .map(line -> keyed(line, key))
                                .toList()));
    }

    private static Line keyed(Line line, UnaryOperator<String> key) {
        return new Line(key.apply(line.key()), line.pattern(), line.technology(), line.strength(), line.says());
    }
}
