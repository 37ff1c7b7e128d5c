package eu.sovereignty.cases;

import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.TreeReader;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the text of a case's manifest: the base with the case's changes, written so that the real reader reads it. */
public final class CaseManifest {

    private static final Position NOWHERE = Position.of("case");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/@-]*");

    private CaseManifest() {}

    static String text(CaseFile file, CaseFile.Case example) {
        Node none = new Node.Mapping(NOWHERE, Map.of());
        return text(file.base(), (Node.Mapping) example.set().orElse(none));
    }

    /** A manifest with changes by path; {@code absent} takes a value away. */
    public static String text(String base, Node.Mapping changes) {
        Node root = TreeReader.read("base", base, Limits.DOCUMENT).root().orElseThrow();
        for (Map.Entry<String, Node.Entry> change : changes.entries().entrySet()) {
            root = set(
                    root,
                    List.of(change.getKey().split("\\.")),
                    change.getValue().value());
        }
        return write(root) + "\n";
    }

    private static Node set(Node node, List<String> path, Node value) {
        if (path.isEmpty()) {
            return value;
        }
        return node instanceof Node.Sequence sequence ? item(sequence, path, value) : entry(node, path, value);
    }

    private static Node entry(Node node, List<String> path, Node value) {
        Map<String, Node.Entry> entries =
                new LinkedHashMap<>(node instanceof Node.Mapping mapping ? mapping.entries() : Map.of());
        String key = path.get(0);
        if (path.size() == 1 && isAbsent(value)) {
            entries.remove(key);
        } else {
            Node before = entries.containsKey(key) ? entries.get(key).value() : new Node.Mapping(NOWHERE, Map.of());
            entries.put(key, new Node.Entry(NOWHERE, set(before, path.subList(1, path.size()), value)));
        }
        return new Node.Mapping(NOWHERE, entries);
    }

    private static Node item(Node.Sequence sequence, List<String> path, Node value) {
        List<Node> items = new ArrayList<>();
        boolean found = false;
        for (Node item : sequence.items()) {
            boolean meant = item instanceof Node.Mapping mapping
                    && mapping.text("id").orElse("").equals(path.get(0));
            found |= meant;
            if (!meant) {
                items.add(item);
            } else if (path.size() > 1 || !isAbsent(value)) {
                items.add(set(item, path.subList(1, path.size()), value));
            }
        }
        if (!found && path.get(0).equals("+")) {
            items.add(value);
        } else if (!found) {
            throw new IllegalArgumentException("the base has no " + path.get(0));
        }
        return new Node.Sequence(NOWHERE, items);
    }

    private static boolean isAbsent(Node value) {
        return value instanceof Node.Scalar scalar
                && !scalar.quoted()
                && scalar.text().equals("absent");
    }

    /** YAML in flow style, one entry of the top level per line. */
    private static String write(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> quote(entry.getKey()) + ": "
                            + write(entry.getValue().value()))
                    .collect(Collectors.joining(",\n", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(CaseManifest::write).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return !scalar.quoted() && PLAIN.matcher(scalar.text()).matches() ? scalar.text() : quote(scalar.text());
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
