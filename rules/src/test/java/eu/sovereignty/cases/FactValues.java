package eu.sovereignty.cases;

import eu.sovereignty.document.Node;
import eu.sovereignty.dossier.Dossier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes derived facts, and what is expected of them, in one form: keys sorted, lists in their order. */
final class FactValues {

    private FactValues() {}

    static String of(Dossier dossier, String subject, String fact) {
        return dossier.subjects().stream()
                .filter(candidate -> candidate.id().toString().equals(subject))
                .findFirst()
                .map(found -> text(found.facts().getOrDefault(fact, "absent")))
                .orElseThrow(() -> new AssertionError("no subject " + subject));
    }

    static String of(CaseFile.Expected expected) {
        return text(plain(expected.value().orElseThrow(() -> new AssertionError("a case of a fact expects a value"))));
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new TreeMap<>();
            mapping.entries().forEach((key, entry) -> values.put(key, plain(entry.value())));
            return values;
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(FactValues::plain).toList()
                : ((Node.Scalar) node).text();
    }

    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof List<?> list
                ? list.stream().map(FactValues::text).collect(Collectors.joining(", ", "[", "]"))
                : String.valueOf(value);
    }
}
