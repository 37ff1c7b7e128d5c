package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the keys of a mapping. A key that is nearly one of those that are missing is reported and then read as that one,
 * so that one slip is one problem and what stands below it is checked too.
 */
final class Keys {

    private final Type.Shape shape;
    private final Set<String> common;
    private final Problems problems;

    Keys(Type.Shape shape, Set<String> common, Problems problems) {
        this.shape = shape;
        this.common = common;
        this.problems = problems;
    }

    /** The mapping, with keys as they were meant. */
    Node.Mapping check(Node.Mapping mapping) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        mapping.entries()
                .forEach(
                        (key, entry) -> meant(key, entry, mapping).ifPresent(name -> entries.putIfAbsent(name, entry)));
        for (Type.Field field : shape.fields()) {
            if (field.required() && !entries.containsKey(field.key())) {
                problems.add(Kind.MISSING_KEY, mapping.at(), field.key());
            }
        }
        return new Node.Mapping(mapping.at(), entries);
    }

    private Optional<String> meant(String key, Node.Entry entry, Node.Mapping mapping) {
        if (shape.keys().contains(key) || common.contains(key)) {
            return Optional.of(key);
        }
        Optional<String> near = Words.nearest(key, shape.keys());
        problems.suggest(near, Kind.UNKNOWN_KEY, entry.keyAt(), Problems.brief(key), String.join(", ", shape.keys()));
        return near.filter(name -> mapping.get(name).isEmpty());
    }
}
