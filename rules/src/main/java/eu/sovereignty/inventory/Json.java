package eu.sovereignty.inventory;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file into a located tree. The parser itself limits the depth; of a key that stands twice, the last one counts. */
final class Json {

    /** Far above the lock files of large projects; a tree of so many values takes some fifty megabytes. */
    private static final int MOST_VALUES = 400_000;

    private final SourceFile file;
    private final JsonParser parser;
    private int values;

    private Json(SourceFile file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The tree of a file; empty, and listed as not read, where it has too many values.
     *
     * @throws tools.jackson.core.JacksonException when it is not JSON
     */
    static Optional<Node> tree(SourceFile file, Sightings notes) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file.text())) {
            Json json = new Json(file, parser);
            parser.nextToken();
            return Optional.of(json.value());
        } catch (TooManyValues e) {
            notes.unread(file.path(), Unread.Reason.LIMIT, String.valueOf(MOST_VALUES));
            return Optional.empty();
        }
    }

    /** The keys of a mapping with their values; nothing where the node is none. */
    static Map<String, Node.Entry> entries(Optional<Node> node) {
        return node.filter(Node.Mapping.class::isInstance)
                .map(mapping -> ((Node.Mapping) mapping).entries())
                .orElse(Map.of());
    }

    /** The value of a key; nothing where the node is no mapping. */
    static Optional<Node> get(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    /** The text of a key; empty where there is none. */
    static String text(Node node, String key) {
        return get(node, key).map(Json::text).orElse("");
    }

    /** The text of a single value; empty where it is none. */
    static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** The values of a list under a key; nothing where there is none. */
    static Stream<Node> items(Node node, String key) {
        return get(node, key).stream()
                .flatMap(list -> list instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty());
    }

    private Node value() {
        if (++values > MOST_VALUES) {
            throw new TooManyValues();
        }
        JsonToken token = Optional.ofNullable(parser.currentToken()).orElse(JsonToken.VALUE_NULL);
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_STRING -> new Node.Scalar(here(), parser.getString(), true);
            case VALUE_NULL -> new Node.Scalar(here(), "", false);
            default -> new Node.Scalar(here(), parser.getString(), false);
        };
    }

    private Node mapping() {
        Position at = here();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Position keyAt = here();
            String key = parser.currentName();
            parser.nextToken();
            entries.put(key, new Node.Entry(keyAt, value()));
        }
        return new Node.Mapping(at, entries);
    }

    private Node sequence() {
        Position at = here();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Node.Sequence(at, items);
    }

    private Position here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Position(file.path(), at.getLineNr(), at.getColumnNr(), "");
    }

    /** Ends the reading; never leaves this class. */
    private static final class TooManyValues extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyValues() {
            super("too many values", null, false, false);
        }
    }
}
