package eu.sovereignty.manifest;

import eu.sovereignty.document.Codec;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.Type;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A manifest that writes every key of every record once, and ways to change it. */
public final class SampleManifest {

    private static final Position NOWHERE = Position.of("sample");
    private static final Shapes SHAPES = ManifestReader.shapes();
    private static final Set<String> ALWAYS = Set.of(
            "manifest",
            "organisation",
            "name",
            "kind",
            "id",
            "rule",
            "subject",
            "reason",
            "owner",
            "approval",
            "expires");

    private static final Map<String, String> TEXTS = Map.of(
            "boolean", "true",
            "number", "1",
            "percent", "24.5",
            "date", "2026-01-15",
            "period", "P1M",
            "duration", "PT1H",
            "country", "FR",
            "money", "0.50 EUR",
            "reference", "none",
            "text", "a text");

    /** Kinds of values that may be the id of what they stand beside. */
    private static final Set<String> SHORT = Set.of("text", "sheet");

    private SampleManifest() {}

    /** The whole sample. */
    public static Node.Mapping tree() {
        return mapping(Manifest.class);
    }

    /** The places of all values, from the outer to the inner ones. */
    public static List<List<String>> places() {
        List<List<String>> places = new ArrayList<>();
        collect(tree(), List.of(), places);
        return places;
    }

    /** The tree with another value at a place. */
    public static Node with(Node tree, List<String> place, Node value) {
        if (place.isEmpty()) {
            return value;
        }
        List<String> below = place.subList(1, place.size());
        if (tree instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    NOWHERE,
                    sequence.items().stream()
                            .map(item -> with(item, below, value))
                            .toList());
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(((Node.Mapping) tree).entries());
        entries.computeIfPresent(place.get(0), (key, entry) -> entry(with(entry.value(), below, value)));
        return new Node.Mapping(NOWHERE, entries);
    }

    /** The tree without what is neither on the way to a place nor required. */
    public static Node only(Node tree, List<String> place) {
        if (place.isEmpty() || tree instanceof Node.Scalar) {
            return tree;
        }
        List<String> below = place.subList(1, place.size());
        if (tree instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    NOWHERE,
                    sequence.items().stream().map(item -> only(item, below)).toList());
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        ((Node.Mapping) tree).entries().forEach((key, entry) -> {
            if (key.equals(place.get(0))) {
                entries.put(key, entry(only(entry.value(), below)));
            } else if (ALWAYS.contains(key)) {
                entries.put(key, entry(only(entry.value(), List.of("name"))));
            }
        });
        return new Node.Mapping(NOWHERE, entries);
    }

    /** A tree as YAML in flow style, one key of the top level per line. */
    public static String yaml(Node tree) {
        return ((Node.Mapping) tree)
                .entries().entrySet().stream()
                        .map(entry ->
                                entry.getKey() + ": " + flow(entry.getValue().value()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String flow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> quoted(entry.getKey()) + ": "
                            + flow(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(SampleManifest::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return scalar.quoted() ? quoted(scalar.text()) : scalar.text();
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    private static void collect(Node node, List<String> place, List<List<String>> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> collect(entry.value(), append(place, key), places));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, append(place, "0"), places));
        }
    }

    private static List<String> append(List<String> place, String key) {
        List<String> longer = new ArrayList<>(place);
        longer.add(key);
        return List.copyOf(longer);
    }

    private static Node.Mapping mapping(Class<? extends Record> type) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        SHAPES.of(type).fields().stream()
                .filter(Type.Field::written)
                .forEach(field -> entries.put(field.key(), entry(value(field, field.type()))));
        return new Node.Mapping(NOWHERE, entries);
    }

    private static Node value(Type.Field field, Type type) {
        if (type instanceof Type.RecordOf record) {
            return mapping(record.type());
        } else if (type instanceof Type.ListOf list) {
            return new Node.Sequence(NOWHERE, List.of(value(field, list.inner())));
        } else if (type instanceof Type.RecordsFact records) {
            return new Node.Sequence(NOWHERE, List.of(value(field, records.inner())));
        } else if (type instanceof Type.MapOf map) {
            String key = field.refersTo().isEmpty() ? "a-key" : "a-" + field.refersTo();
            return new Node.Mapping(NOWHERE, Map.of(key, entry(value(field, map.inner()))));
        } else if (type instanceof Type.ManyFact many) {
            return new Node.Sequence(NOWHERE, List.of(scalar(text(field, many.codec()))));
        } else if (type instanceof Type.OneFact one) {
            return scalar(text(field, one.codec()));
        }
        return type instanceof Type.Plain ? scalar("a-" + field.declares()) : scalar("anything");
    }

    private static String text(Type.Field field, Codec<?> codec) {
        String target = field.refersTo() + field.valuesReferTo();
        if (!target.isEmpty() && SHORT.contains(codec.form().name())) {
            return "a-" + target;
        }
        List<String> words = codec.form().words();
        return words.isEmpty() ? TEXTS.getOrDefault(codec.form().name(), "?") : words.get(words.size() - 1);
    }

    private static Node.Entry entry(Node value) {
        return new Node.Entry(NOWHERE, value);
    }

    private static Node scalar(String text) {
        return new Node.Scalar(NOWHERE, text, false);
    }
}
