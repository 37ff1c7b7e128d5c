package eu.sovereignty.vectors;

import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A vector as it is written: facts by their dotted names, and what is expected, one sentence per row.
 *
 * @param facts those of the vector that {@code as} names come first
 */
record Vector(String id, LocalDate day, Map<String, Node> facts, List<String> expect) {

    private static final Path FOLDER = Path.of("src/test/resources/eu/sovereignty/vectors");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** The vectors of a file, in order. */
    static List<Vector> of(String file) {
        Map<String, Vector> vectors = new LinkedHashMap<>();
        for (Node node : ((Node.Sequence) tree(file)).items()) {
            Vector vector = of((Node.Mapping) node, vectors);
            vectors.put(vector.id(), vector);
        }
        return List.copyOf(vectors.values());
    }

    /** A document of the folder. */
    static Node tree(String file) {
        return TreeReader.read(file, text(file), Limits.DOCUMENT).root().orElseThrow();
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector of(Node.Mapping node, Map<String, Vector> before) {
        Map<String, Node> facts = new LinkedHashMap<>();
        flatten("", value(node, "facts"), facts);
        Map<String, Node> all = new LinkedHashMap<>();
        if (facts.get("as") instanceof Node.Scalar other) {
            Vector base = before.getOrDefault(other.text(), new Vector("", DAY, Map.of(), List.of()));
            all.putAll(base.facts());
            facts.remove("as");
        }
        all.putAll(facts);
        LocalDate day = all.get("evaluationDate") instanceof Node.Scalar date ? LocalDate.parse(date.text()) : DAY;
        List<String> expect = new ArrayList<>();
        ((Node.Sequence) value(node, "expect")).items().forEach(item -> expect.add(((Node.Scalar) item).text()));
        return new Vector(((Node.Scalar) value(node, "id")).text(), day, all, expect);
    }

    private static void flatten(String prefix, Node node, Map<String, Node> facts) {
        ((Node.Mapping) node).entries().forEach((key, entry) -> {
            if (entry.value() instanceof Node.Mapping && !key.equals("authorisation")) {
                flatten(prefix + key + ".", entry.value(), facts);
            } else {
                facts.put(prefix + key, entry.value());
            }
        });
    }

    private static Node value(Node.Mapping node, String key) {
        Node.Entry entry = node.entries().get(key);
        if (entry == null) {
            throw new IllegalArgumentException("a vector without " + key);
        }
        return entry.value();
    }
}
