package eu.sovereignty.vectors;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates the facts of a vector into changes of the base manifest, by {@link VectorTable} alone. */
final class VectorManifest {

    private static final Position NOWHERE = Position.of("vector");

    /** Facts that the table does not have; then the vector is not run. */
    private final List<String> untranslated = new ArrayList<>();

    private final Map<String, Node.Entry> changes = new LinkedHashMap<>();

    /** Content of files that the repository shows, by path. */
    private final Map<String, String> files = new LinkedHashMap<>();

    VectorManifest(Vector vector) {
        vector.facts().forEach((fact, value) -> {
            if (!fact.equals("evaluationDate")) {
                translate(fact, value);
            }
        });
    }

    List<String> untranslated() {
        return List.copyOf(untranslated);
    }

    Map<String, String> files() {
        return files;
    }

    /** Changes by path, as cases of rules write them. */
    Node.Mapping changes() {
        return new Node.Mapping(NOWHERE, changes);
    }

    private void translate(String fact, Node value) {
        String path = VectorTable.PATHS.getOrDefault(fact, "");
        boolean byWord = words(value).stream().anyMatch(word -> VectorTable.CHANGES.containsKey(fact + "=" + word));
        if (byWord) {
            words(value).forEach(word -> files.putAll(VectorTable.FILES.getOrDefault(fact + "=" + word, Map.of())));
            words(value).forEach(word -> apply(VectorTable.CHANGES.getOrDefault(fact + "=" + word, "")));
        } else if (path.isEmpty()) {
            untranslated.add(fact);
        } else {
            put(path, inManifest(fact, value));
        }
    }

    private void apply(String assignments) {
        for (String assignment : assignments.split(";", -1)) {
            int equals = assignment.indexOf('=');
            if (equals > 0) {
                put(assignment.substring(0, equals), written(assignment.substring(equals + 1)));
            }
        }
    }

    private static Node written(String value) {
        if (!value.startsWith("hds ")) {
            return scalar(value, value.contains(":"));
        }
        Map<String, Node.Entry> certificate = new LinkedHashMap<>();
        certificate.put("scheme", new Node.Entry(NOWHERE, scalar("hds", false)));
        certificate.put("version", new Node.Entry(NOWHERE, scalar(value.substring(4), true)));
        certificate.put("status", new Node.Entry(NOWHERE, scalar("qualified", false)));
        return new Node.Sequence(NOWHERE, List.of(new Node.Mapping(NOWHERE, certificate)));
    }

    private void put(String path, Node value) {
        changes.put(path, new Node.Entry(NOWHERE, value));
    }

    private static List<String> words(Node value) {
        if (value instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> words(item).stream())
                    .toList();
        }
        return value instanceof Node.Scalar scalar ? List.of(scalar.text()) : List.of();
    }

    private static Node inManifest(String fact, Node value) {
        if (value instanceof Node.Sequence sequence) {
            return sequence.items().isEmpty()
                    ? scalar("none", false)
                    : new Node.Sequence(
                            NOWHERE,
                            sequence.items().stream()
                                    .map(item -> inManifest(fact, item))
                                    .toList());
        }
        if (value instanceof Node.Mapping mapping) {
            return reference(mapping).orElseGet(() -> certificate(fact, mapping));
        }
        Node.Scalar scalar = (Node.Scalar) value;
        return nothing(scalar) ? scalar("absent", false) : word(fact, scalar);
    }

    /** A written and specific authorisation is its reference. */
    private static Optional<Node> reference(Node.Mapping mapping) {
        return mapping.text("ref").map(ref -> scalar("ref:" + ref, true));
    }

    private static Node certificate(String fact, Node.Mapping mapping) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (key.equals("scopeMatches")) {
                return;
            }
            entries.put(key, new Node.Entry(NOWHERE, inManifest(fact, entry.value())));
        });
        return new Node.Mapping(NOWHERE, entries);
    }

    private static boolean nothing(Node.Scalar scalar) {
        return !scalar.quoted() && (scalar.text().isEmpty() || scalar.text().equals("null"));
    }

    private static Node word(String fact, Node.Scalar scalar) {
        String own = VectorTable.VALUES.getOrDefault(fact + "=" + scalar.text(), "");
        String general = VectorTable.VALUES.getOrDefault(scalar.text(), "");
        String text = !own.isEmpty() ? own : !general.isEmpty() ? general : plain(scalar);
        return scalar(text, scalar.quoted() || text.contains(":"));
    }

    /** Countries and versions stay; other words have hyphens and small letters in a manifest. */
    private static String plain(Node.Scalar scalar) {
        String text = scalar.text();
        return scalar.quoted() || text.length() == 2
                ? text
                : text.replace('_', '-').toLowerCase(java.util.Locale.ROOT);
    }

    private static Node.Scalar scalar(String text, boolean quoted) {
        return new Node.Scalar(NOWHERE, text, quoted);
    }
}
