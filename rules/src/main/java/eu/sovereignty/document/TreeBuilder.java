package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree of one document from the tokens of one parser. */
final class TreeBuilder {

    private final String file;
    private final int[] lineStarts;
    private final String text;
    private final YAMLParser parser;
    private final Limits limits;
    private final Problems problems;
    private int nodes;

    TreeBuilder(String file, String text, YAMLParser parser, Limits limits, Problems problems) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    Optional<Node> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        Node root = node(first, "", 0);
        if (parser.nextToken() != null) {
            problems.add(Kind.SECOND_DOCUMENT, here(""));
        }
        return Optional.of(root);
    }

    private Node node(JsonToken token, String pointer, int depth) {
        Position at = here(pointer);
        count(at);
        checkDecorations(at, token);
        if (depth >= limits.depth() && token.isStructStart()) {
            problems.add(Kind.TOO_DEEP, at, String.valueOf(limits.depth()));
            parser.skipChildren();
            return new Node.Scalar(at, "", true);
        }
        return switch (token) {
            case START_OBJECT -> mapping(at, pointer, depth);
            case START_ARRAY -> sequence(at, pointer, depth);
            default -> scalar(at);
        };
    }

    private Node mapping(Position at, String pointer, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (JsonToken token = next(); !TreeReader.closes(token); token = next()) {
            String key = parser.currentName();
            String inner = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            Position keyAt = here(inner);
            checkKey(key, keyAt, entries);
            Node value = node(next(), inner, depth + 1);
            entries.putIfAbsent(key, new Node.Entry(keyAt, value));
        }
        return new Node.Mapping(at, entries);
    }

    private void checkKey(String key, Position at, Map<String, Node.Entry> entries) {
        if (key.equals("<<")) {
            problems.add(Kind.MERGE_KEY, at);
        }
        if (entries.containsKey(key)) {
            String before = String.valueOf(entries.get(key).keyAt().line());
            problems.add(Kind.DUPLICATE_KEY, at, key, before);
        }
    }

    private Node sequence(Position at, String pointer, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); !TreeReader.closes(token); token = next()) {
            items.add(node(token, pointer + "/" + items.size(), depth + 1));
        }
        return new Node.Sequence(at, List.copyOf(items));
    }

    private Node scalar(Position at) {
        String value = parser.getString();
        if (value == null) {
            value = "";
        }
        if (value.length() > limits.text()) {
            problems.add(Kind.TEXT_TOO_LONG, at, String.valueOf(limits.text()));
            value = "";
        }
        return new Node.Scalar(at, value, "'\"|>".indexOf(first(at)) >= 0);
    }

    /** The parser reports the anchor of a collection but not of a scalar, whose token starts at its {@code &}. */
    private void checkDecorations(Position at, JsonToken token) {
        if (parser.isCurrentAlias()) {
            problems.add(Kind.ALIAS, at, parser.getString());
        } else if (parser.getObjectId() != null || first(at) == '&') {
            problems.add(Kind.ANCHOR, at);
        }
        if (parser.getTypeId() != null || (token.isScalarValue() && first(at) == '!')) {
            problems.add(Kind.TAG, at);
        }
    }

    private void count(Position at) {
        nodes++;
        if (nodes == limits.nodes() + 1) {
            problems.add(Kind.TOO_MANY_VALUES, at, String.valueOf(limits.nodes()));
        }
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("the parser ended inside a collection");
        }
        return token;
    }

    private Position here(String pointer) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Position(file, location.getLineNr(), location.getColumnNr(), pointer);
    }

    private char first(Position at) {
        int index = at.line() > lineStarts.length ? text.length() : lineStarts[at.line() - 1] + at.column() - 1;
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
