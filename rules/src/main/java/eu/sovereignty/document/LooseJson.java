package eu.sovereignty.document;

import eu.sovereignty.document.LooseReading.Cut;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON that was written for another program, without refusing what such programs accept: comments, commas behind the last
 * value, names without quotes, one value after the other. Of a key written twice the last one counts. Where the text breaks,
 * what was read before counts.
 */
public final class LooseJson {

    /** Of the parser, which passes over what is deeper than our own limit; a chain of objects on the heap, no recursion. */
    private static final int DEEPEST = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_YAML_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final String file;
    private final Limits limits;
    private final JsonParser parser;
    private Optional<Cut> cut = Optional.empty();
    private boolean ended;
    private int nodes;

    private LooseJson(String file, JsonParser parser, Limits limits) {
        this.file = file;
        this.parser = parser;
        this.limits = limits;
    }

    /** Reads all values of a text: one of most files, one for each line of others. */
    public static LooseReading read(String file, String text, Limits limits) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            LooseJson reader = new LooseJson(file, parser, limits);
            List<Node> documents = new ArrayList<>();
            for (Optional<JsonToken> token = reader.next(); token.isPresent(); token = reader.next()) {
                documents.add(reader.node(token.get(), 0));
            }
            return new LooseReading(documents, reader.cut);
        }
    }

    private Node node(JsonToken token, int depth) {
        Position at = place();
        nodes++;
        if (nodes > limits.nodes() || (token.isStructStart() && depth >= limits.depth())) {
            cut = cut.or(() -> Optional.of(new Cut(at, true)));
            skip(token);
            ended |= nodes > limits.nodes();
            return new Node.Broken(at);
        }
        return switch (token) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            case VALUE_STRING -> new Node.Scalar(at, text(), true);
            default -> new Node.Scalar(at, text(), false);
        };
    }

    private Node mapping(Position at, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Optional<JsonToken> token = next(); holds(token, JsonToken.PROPERTY_NAME); token = next()) {
            String name = text();
            Position keyAt = place();
            next().ifPresent(value -> entries.put(name, new Node.Entry(keyAt, node(value, depth + 1))));
        }
        return new Node.Mapping(at, Collections.unmodifiableMap(entries));
    }

    private Node sequence(Position at, int depth) {
        List<Node> items = new ArrayList<>();
        for (Optional<JsonToken> token = next();
                token.isPresent() && !holds(token, JsonToken.END_ARRAY);
                token = next()) {
            items.add(node(token.get(), depth + 1));
        }
        return new Node.Sequence(at, Collections.unmodifiableList(items));
    }

    private static boolean holds(Optional<JsonToken> token, JsonToken expected) {
        return token.filter(expected::equals).isPresent();
    }

    private Optional<JsonToken> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<JsonToken> token = Optional.ofNullable(parser.nextToken());
            ended = token.isEmpty();
            return token;
        } catch (JacksonException e) {
            return end(e);
        }
    }

    private Optional<JsonToken> end(JacksonException e) {
        ended = true;
        Cut here = new Cut(place(), e instanceof StreamConstraintsException);
        cut = cut.or(() -> Optional.of(here));
        return Optional.empty();
    }

    /** The parser understands the letters of a text only now, and may find them broken. */
    private String text() {
        try {
            return Optional.ofNullable(parser.getString()).orElse("");
        } catch (JacksonException e) {
            end(e);
            return "";
        }
    }

    private void skip(JsonToken token) {
        int open = token.isStructStart() ? 1 : 0;
        while (open > 0) {
            Optional<JsonToken> next = next();
            open += next.filter(JsonToken::isStructStart).isPresent() ? 1 : 0;
            open -= next.filter(JsonToken::isStructEnd).isPresent() ? 1 : 0;
            open = next.isEmpty() ? 0 : open;
        }
    }

    private Position place() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Position(file, Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1), "");
    }
}
