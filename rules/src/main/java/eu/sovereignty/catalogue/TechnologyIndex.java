package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.PatternTable.Line;
import eu.sovereignty.catalogue.TechnologySignals.Setting;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The signals of all technologies as the build compiles them: one tree per table, each a list of texts with one signal per line,
 * so that a run that asks only of Maven reads only what is Maven's.
 */
final class TechnologyIndex {

    static final String FOLDER = "names/technologies/";
    static final String JAVA = "java";
    static final String HOSTS = "hosts";
    static final String ENVIRONMENT = "env";
    static final String SETTINGS = "settings";
    static final String FILES = "files";
    static final String ANCHORS = "anchors";

    private static final char FIELD = '\t';
    private static final char LINE = '\n';
    /** A text of a pack has less than 64 KB. */
    private static final int MOST_LETTERS = 32_000;

    private final Map<String, Map<String, Line>> tables = new TreeMap<>();

    /** The table of an ecosystem. */
    static String table(Ecosystem ecosystem) {
        return ecosystem.name().toLowerCase(Locale.ROOT);
    }

    /** Adds a technology; a signal that another one claims already is a problem. */
    void add(TechnologyEntry entry, Problems found) {
        for (Strength strength : Strength.values()) {
            TechnologySignals signals = entry.signals(strength);
            for (Ecosystem ecosystem : Ecosystem.values()) {
                names(table(ecosystem), signals.artifacts().of(ecosystem), ecosystem::canonical, strength)
                        .forEach(signal -> signal.add(entry, found));
            }
            Stream.of(
                            names(JAVA, signals.javaPackages(), UnaryOperator.identity(), strength),
                            names(HOSTS, signals.hosts(), host -> host.toLowerCase(Locale.ROOT), strength),
                            keys(ENVIRONMENT, signals.env(), UnaryOperator.identity(), strength),
                            keys(SETTINGS, signals.settings(), SettingKey::canonical, strength),
                            names(FILES, signals.files(), FilePattern::key, strength))
                    .flatMap(signal -> signal)
                    .forEach(signal -> signal.add(entry, found));
        }
    }

    private Stream<Signal> names(
            String table, List<String> patterns, UnaryOperator<String> canonical, Strength strength) {
        return patterns.stream()
                .map(pattern -> new Signal(table, canonical.apply(pattern), pattern, strength, SettingMeaning.OTHER));
    }

    private Stream<Signal> keys(
            String table, List<Setting> settings, UnaryOperator<String> canonical, Strength strength) {
        return settings.stream()
                .map(one -> new Signal(table, canonical.apply(one.key()), one.key(), strength, one.says()));
    }

    private final class Signal {
        private final String table;
        private final String key;
        private final String pattern;
        private final Strength strength;
        private final SettingMeaning says;

        Signal(String table, String key, String pattern, Strength strength, SettingMeaning says) {
            this.table = table;
            this.key = key;
            this.pattern = pattern;
            this.strength = strength;
            this.says = says;
        }

        void add(TechnologyEntry entry, Problems found) {
            Line line = new Line(key, pattern, entry.id(), strength, says);
            Line other =
                    tables.computeIfAbsent(table, absent -> new TreeMap<>()).putIfAbsent(key, line);
            if (other != null) {
                found.add(Kind.AMBIGUOUS_NAME, entry.at(), pattern, other.technology());
            }
        }
    }

    /** The index as trees of a pack, with the anchors of all signals. */
    Map<String, Node> trees() {
        Map<String, Node> trees = new TreeMap<>();
        tables.forEach((table, lines) -> trees.put(
                FOLDER + table,
                texts(lines.values().stream().map(TechnologyIndex::written).toList())));
        if (!tables.isEmpty()) {
            trees.put(FOLDER + ANCHORS, texts(new Anchors(tables).minimal()));
        }
        return trees;
    }

    private static String written(Line line) {
        return line.key()
                + FIELD
                + line.pattern()
                + FIELD
                + line.technology()
                + FIELD
                + line.strength().name()
                + FIELD
                + line.says().name();
    }

    private static Node texts(List<String> lines) {
        Position here = Position.of("names");
        List<Node> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.length() + line.length() > MOST_LETTERS) {
                texts.add(new Node.Scalar(here, text.toString(), true));
                text.setLength(0);
            }
            text.append(line).append(LINE);
        }
        texts.add(new Node.Scalar(here, text.toString(), true));
        return new Node.Sequence(here, texts);
    }

    /** The lines of a tree, as texts. */
    static List<String> texts(Node tree) {
        List<String> lines = new ArrayList<>();
        for (Node item : ((Node.Sequence) tree).items()) {
            String text = ((Node.Scalar) item).text();
            for (int from = 0, end; from < text.length(); from = end + 1) {
                end = text.indexOf(LINE, from);
                lines.add(text.substring(from, end));
            }
        }
        return lines;
    }

    /** The signals of a tree. */
    static List<Line> lines(Node tree) {
        return texts(tree).stream().map(TechnologyIndex::line).toList();
    }

    private static Line line(String text) {
        int pattern = text.indexOf(FIELD) + 1;
        int technology = text.indexOf(FIELD, pattern) + 1;
        int strength = text.indexOf(FIELD, technology) + 1;
        int says = text.indexOf(FIELD, strength) + 1;
        return new Line(
                text.substring(0, pattern - 1),
                text.substring(pattern, technology - 1),
                text.substring(technology, strength - 1),
                Strength.valueOf(text.substring(strength, says - 1)),
                SettingMeaning.valueOf(text.substring(says)));
    }
}
