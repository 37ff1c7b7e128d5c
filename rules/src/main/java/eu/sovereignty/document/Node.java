package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a document and the place where it stands. */
public sealed interface Node permits Node.Scalar, Node.Sequence, Node.Mapping {

    /** Where it stands. */
    Position at();

    /**
     * A single value.
     *
     * @param text as written, without quotes: {@code NO} stays "NO", {@code 1.10} stays "1.10"
     * @param quoted whether it was written between quotes or as a block, so that it can only be a text
     */
    record Scalar(Position at, String text, boolean quoted) implements Node {
        /** The word {@code unknown}, which means absence, said on purpose. */
        public boolean saysUnknown() {
            return !quoted && text.equals("unknown");
        }

        /** The word {@code none}, or an explicit null: nothing, said on purpose. */
        public boolean saysNone() {
            return !quoted && text.equals("none");
        }
    }

    /** Values in order. */
    record Sequence(Position at, List<Node> items) implements Node {}

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
    }

    /** A value and the place of its key. */
    record Entry(Position keyAt, Node value) {}
}
