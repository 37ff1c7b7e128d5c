package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The page that lists every value of a catalogue that nobody has checked, for those who check: sorted by file and line, the
 * same bytes for the same catalogue.
 */
final class Unverified {

    private static final Set<String> NOT_A_FACT =
            Set.of("id", "family", "aliases", "contextAliases", "notes", "note", "sources");
    private final StringBuilder page = new StringBuilder();
    private int count;

    private Unverified() {}

    static String page(Map<String, Node> trees) {
        Unverified list = new Unverified();
        new TreeMap<>(trees).forEach((id, tree) -> {
            if (!id.startsWith("names/") && tree instanceof Node.Mapping entry) {
                list.entry(id, entry);
            }
        });
        return "# Values that nobody has checked\n\n" + list.count
                + " values carry `verified: false`: not seen in a stored copy of their source, nor in two independent ones.\n"
                + list.page;
    }

    private void entry(String id, Node.Mapping entry) {
        int before = count;
        int start = page.length();
        inside(entry, new State("", false, "", "low"));
        if (count > before) {
            page.insert(start, "\n## " + id + "\n\n| line | value | source | confidence |\n|---|---|---|---|\n");
        }
    }

    /** What a value inherits from the mappings around it. */
    private record State(String path, boolean verified, String source, String confidence) {
        State inside(Node.Mapping mapping) {
            return new State(
                    path,
                    mapping.text("verified").map("true"::equals).orElse(verified),
                    mapping.get("source").map(Node::written).orElse(source),
                    mapping.text("confidence").orElse(confidence));
        }

        State at(String key) {
            return new State(path.isEmpty() ? key : path + "." + key, verified, source, confidence);
        }
    }

    private void inside(Node.Mapping mapping, State around) {
        State state = around.inside(mapping);
        mapping.entries().forEach((key, entry) -> {
            if (!NOT_A_FACT.contains(key) && !CatalogueOrigin.COMMON.contains(key)) {
                value(entry.value(), state.at(name(mapping, key, state)));
            }
        });
    }

    /** An item of a list is named by its id, a holding by its holder; the entry itself by the heading. */
    private static String name(Node.Mapping mapping, String key, State state) {
        return state.path().isEmpty()
                ? key
                : mapping.text("id")
                        .or(() -> mapping.text("holder"))
                        .map(id -> id + "." + key)
                        .orElse(key);
    }

    private void value(Node node, State state) {
        if (node instanceof Node.Mapping mapping) {
            inside(mapping, state);
        } else if (node instanceof Node.Sequence sequence
                && !sequence.items().isEmpty()
                && sequence.items().get(0) instanceof Node.Mapping) {
            sequence.items().forEach(item -> value(item, state));
        } else if (!state.verified() && !(node instanceof Node.Scalar scalar && scalar.saysUnknown())) {
            row(node, state);
        }
    }

    private void row(Node node, State state) {
        count++;
        page.append("| ")
                .append(node.at().line())
                .append(" | ")
                .append(cell(state.path() + ": " + node.written()))
                .append(" | ")
                .append(cell(state.source()))
                .append(" | ")
                .append(state.confidence())
                .append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
