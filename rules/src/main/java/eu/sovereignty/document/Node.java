package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A value of a document and the place where it stands. */
public sealed interface Node {

    /** Where it stands. */
    Position at();

    /** The value as one line of YAML, for provenance: a single value as it is, {@code [FR, IE]}, <code>{a: 1}</code>. */
    String written();

    /**
     * A single value.
     *
     * @param text as written, without quotes: {@code NO} stays "NO", {@code 1.10} stays "1.10"
     * @param quoted whether it was written between quotes or as a block, so that it can only be a text
     */
    record Scalar(Position at, String text, boolean quoted) implements Node {

        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /** The word {@code unknown}, which means absence, said on purpose. */
        public boolean saysUnknown() {
            return !quoted && text.equals("unknown");
        }

        /** The word {@code none}: nothing, said on purpose. */
        public boolean saysNone() {
            return !quoted && text.equals("none");
        }

        /** No value at all, or YAML's null, which leaves open whether "none" or "unknown" is meant. */
        public boolean saysNothing() {
            return !quoted && NULLS.contains(text);
        }

        @Override
        public String written() {
            return text;
        }
    }

    /** Values in order. */
    record Sequence(Position at, List<Node> items) implements Node {
        @Override
        public String written() {
            return items.stream().map(Node::written).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** Values by key, in the order of the document. */
    record Mapping(Position at, Map<String, Entry> entries) implements Node {
        /** The value of a key, if it is there. */
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }

        /** The text of a key, if it is there and is a single value. */
        public Optional<String> text(String key) {
            return get(key).flatMap(
                            node -> node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
        }

        @Override
        public String written() {
            return entries.entrySet().stream()
                    .map(entry ->
                            entry.getKey() + ": " + entry.getValue().value().written())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** A value about which a problem was reported already, so that nobody reports another one. */
    record Broken(Position at) implements Node {
        @Override
        public String written() {
            return "";
        }
    }

    /** A value and the place of its key. */
    record Entry(Position keyAt, Node value) {}
}
