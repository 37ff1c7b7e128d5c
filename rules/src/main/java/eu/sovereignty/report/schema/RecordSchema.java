package eu.sovereignty.report.schema;

import eu.sovereignty.document.Form;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Derives a JSON Schema (2020-12) from the shapes that a reader binds: one definition per record. It accepts whatever the
 * reader accepts; what only the reader rejects is what no schema can see (ids that lead nowhere, days that do not exist,
 * files) or what is gone once YAML is JSON (anchors, quotes, a key written twice).
 */
final class RecordSchema {

    private static final Map<String, Object> UNKNOWN = JsonText.object("const", "unknown");
    private static final Map<String, Object> NONE = JsonText.object("const", "none");
    private static final Map<String, Object> ONE_WORD = JsonText.object(
            "type", "array", "items", JsonText.object("enum", List.of("unknown", "none")), "maxItems", 1);

    private final Shapes shapes;
    private final Wording wording;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    RecordSchema(Shapes shapes, Wording wording) {
        this.shapes = shapes;
        this.wording = wording;
    }

    /** What is said of records and fields, and what is special about them. */
    interface Wording {
        /** Name of a record's definition, unique in the document. */
        String name(Class<? extends Record> type);

        /** What a field means; empty when nothing is said. */
        Optional<String> description(Class<? extends Record> type, Type.Field field);

        /** A field that has a schema of its own. */
        default Optional<Map<String, Object>> special(Class<? extends Record> type, Type.Field field) {
            return Optional.empty();
        }

        /** Keys that every mapping may carry beside those of its shape. */
        default List<String> commonKeys() {
            return List.of();
        }
    }

    /** The schema of a document whose root is a record. */
    Map<String, Object> of(Class<? extends Record> root, String title, String description) {
        Map<String, Object> schema = JsonText.object(
                "$schema", "https://json-schema.org/draft/2020-12/schema", "title", title, "description", description);
        schema.putAll(reference(root));
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> reference(Class<? extends Record> type) {
        String name = wording.name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(shapes.of(type)));
        }
        return JsonText.object("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> definition(Type.Shape shape) {
        Map<String, Object> mapping = mapping(shape);
        return shape.fields().stream()
                .filter(field -> field.key().equals(shape.shorthand()))
                .findFirst()
                .map(field -> anyOf(orUnknown(field.type()), mapping))
                .orElse(mapping);
    }

    private Map<String, Object> mapping(Type.Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        shape.fields().stream().filter(Type.Field::written).forEach(field -> {
            properties.put(field.key(), described(shape.type(), field));
            if (field.required()) {
                required.add(field.key());
            }
        });
        wording.commonKeys().forEach(key -> properties.putIfAbsent(key, Map.of()));
        Map<String, Object> mapping = JsonText.object("type", "object", "properties", properties);
        if (!required.isEmpty()) {
            mapping.put("required", required);
        }
        mapping.put("additionalProperties", false);
        return mapping;
    }

    private Map<String, Object> described(Class<? extends Record> type, Type.Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        wording.description(type, field).ifPresent(said -> property.put("description", said));
        property.putAll(wording.special(type, field).orElseGet(() -> orUnknown(field.type())));
        return property;
    }

    private Map<String, Object> orUnknown(Type type) {
        if (type instanceof Type.Plain plain) {
            return value(plain.codec().form());
        } else if (type instanceof Type.OneFact one) {
            return orUnknown(value(one.codec().form()));
        } else if (type instanceof Type.ManyFact many) {
            return list(value(many.codec().form()), true);
        } else if (type instanceof Type.RecordsFact records) {
            return list(item(records.inner()), false);
        } else if (type instanceof Type.ListOf list) {
            return list(item(list.inner()), false);
        } else if (type instanceof Type.MapOf map) {
            return anyOf(byKey(orUnknown(map.inner())), UNKNOWN, NONE);
        } else if (type instanceof Type.RecordOf record) {
            Map<String, Object> reference = reference(record.type());
            return shapes.of(record.type()).shorthand().isEmpty() ? anyOf(reference, UNKNOWN) : reference;
        }
        return type instanceof Type.Maybe maybe ? orUnknown(maybe.inner()) : Map.of();
    }

    private Map<String, Object> item(Type type) {
        return type instanceof Type.RecordOf record ? reference(record.type()) : orUnknown(type);
    }

    private static Map<String, Object> orUnknown(Map<String, Object> value) {
        return Optional.ofNullable(value.get("enum"))
                .map(words -> JsonText.object("enum", with((List<?>) words, "unknown")))
                .orElseGet(() -> anyOf(value, UNKNOWN));
    }

    /** A list, one item that stands for a list of it, or a word for "none" or "not said", alone or as the only item. */
    private static Map<String, Object> list(Map<String, Object> item, boolean distinct) {
        Map<String, Object> several = JsonText.object("type", "array", "items", item);
        if (distinct) {
            several.put("uniqueItems", true);
        }
        return anyOf(several, ONE_WORD, item, UNKNOWN, NONE);
    }

    private static Map<String, Object> byKey(Map<String, Object> value) {
        return JsonText.object(
                "type", "object", "propertyNames", JsonText.object("minLength", 1), "additionalProperties", value);
    }

    private static Map<String, Object> value(Form form) {
        if (!form.words().isEmpty()) {
            return JsonText.object("enum", form.words());
        }
        String pattern = form.pattern().isEmpty() ? "\\S" : "^(?:" + form.pattern() + ")$";
        return switch (form.type()) {
            case TEXT -> JsonText.object("type", "string", "pattern", pattern);
            case ANY_TEXT -> JsonText.object("type", List.of("string", "number"), "pattern", pattern);
            case BOOLEAN -> JsonText.object("enum", List.of(true, false));
            case INTEGER -> JsonText.object("type", "integer", "minimum", 0, "maximum", 999_999_999);
            case NUMBER ->
                JsonText.object("type", List.of("number", "string"), "minimum", 0, "maximum", 100, "pattern", pattern);
        };
    }

    private static Map<String, Object> anyOf(Object... alternatives) {
        return JsonText.object("anyOf", List.of(alternatives));
    }

    private static List<Object> with(List<?> words, String more) {
        List<Object> all = new ArrayList<>(words);
        all.add(more);
        return all;
    }
}
