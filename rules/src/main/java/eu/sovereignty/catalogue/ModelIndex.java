package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names that lead to model families, as the build compiles them: one text per first letter, one name per line, so that
 * a run reads only the lines that could match.
 */
final class ModelIndex {

    /** Trees of the index: {@code names/models/m} holds the names that begin with an m. */
    static final String FOLDER = "names/models/";

    private static final char FIELD = '\t';
    private static final char LINE = '\n';
    /** What ends the line of a name that counts only where a model is expected. */
    private static final String CONTEXT = FIELD + "c";

    private final Map<String, String> lines = new TreeMap<>();

    /** Adds a name; the first family that claims it keeps it. */
    void add(String alias, String id, boolean context) {
        lines.putIfAbsent(alias.toLowerCase(Locale.ROOT), id + (context ? CONTEXT : ""));
    }

    /** The index as trees of a pack. */
    Map<String, Node> trees() {
        Map<String, StringBuilder> texts = new TreeMap<>();
        lines.forEach((alias, id) -> texts.computeIfAbsent(bucket(alias), absent -> new StringBuilder())
                .append(alias)
                .append(FIELD)
                .append(id)
                .append(LINE));
        Map<String, Node> trees = new TreeMap<>();
        texts.forEach(
                (bucket, text) -> trees.put(bucket, new Node.Scalar(Position.of("names"), text.toString(), true)));
        return trees;
    }

    /** The tree whose names begin as this one does. */
    static String bucket(String name) {
        return FOLDER + (name.isEmpty() ? "*" : name.substring(0, 1));
    }

    /** A name that matched: the family that it leads to, and how much of it was written out. */
    record Hit(String id, int weight) {}

    /**
     * The heaviest name of a tree that matches.
     *
     * @param modelField whether a model is expected where the name stands, so that ordinary words count
     */
    static Optional<Hit> find(Node tree, String form, boolean modelField) {
        String text = ((Node.Scalar) tree).text();
        Optional<Hit> best = Optional.empty();
        for (int from = 0, end; from < text.length(); from = end + 1) {
            end = text.indexOf(LINE, from);
            String line = text.substring(from, end);
            if (modelField || !line.endsWith(CONTEXT)) {
                best = heavier(best, line, form);
            }
        }
        return best;
    }

    private static Optional<Hit> heavier(Optional<Hit> best, String line, String form) {
        int field = line.indexOf(FIELD);
        String alias = line.substring(0, field);
        int weight = Glob.weight(alias);
        return best.map(Hit::weight).orElse(0) < weight && Glob.matchesFolded(alias, form)
                ? Optional.of(new Hit(id(line.substring(field + 1)), weight))
                : best;
    }

    private static String id(String rest) {
        int mark = rest.indexOf(FIELD);
        return mark < 0 ? rest : rest.substring(0, mark);
    }
}
