package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every source that a value names is listed under {@code sources}: a value without a source would be hearsay. */
final class SourceKeys {

    private SourceKeys() {}

    static void check(Node root, Problems problems) {
        if (root instanceof Node.Mapping mapping) {
            Set<String> known = mapping.get("sources").orElse(root) instanceof Node.Mapping sources
                    ? sources.entries().keySet()
                    : Set.of();
            mapping.entries().forEach((key, entry) -> {
                if (!key.equals("sources")) {
                    check(key, entry.value(), known, problems);
                }
            });
        }
    }

    private static void check(String key, Node node, Set<String> known, Problems problems) {
        if (key.equals("source")) {
            leaves(node).stream()
                    .filter(leaf -> !known.contains(leaf.text()))
                    .forEach(leaf -> problems.add(Kind.DANGLING_ID, leaf.at(), leaf.text(), "source"));
        } else if (node instanceof Node.Mapping mapping) {
            for (Map.Entry<String, Node.Entry> inner : mapping.entries().entrySet()) {
                check(inner.getKey(), inner.getValue().value(), known, problems);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> check("", item, known, problems));
        }
    }

    private static List<Node.Scalar> leaves(Node node) {
        List<Node> nodes = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        return nodes.stream()
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .toList();
    }
}
