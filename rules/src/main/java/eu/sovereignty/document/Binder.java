package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Binds a located tree to records and collects every problem on the way. An absent mapping becomes a record whose facts
 * are all unknown, each with the field that would settle it, so that rules never meet a null.
 */
public final class Binder {

    private final Shapes shapes;
    private final Problems problems;
    private final Identities identities = new Identities();

    /** A binder for one document. */
    public Binder(Shapes shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
    }

    /** Binds the whole document; empty when a value without which the record cannot be is missing or wrong. */
    public <R extends Record> Optional<R> bind(Class<R> type, Node root, Origin origin) {
        Optional<R> bound = record(type, Optional.of(root), new Where(root.at(), "", origin))
                .map(type::cast);
        identities.check(problems);
        return bound;
    }

    /** Where the binder is: the place of the nearest mapping that exists, the path in words, the origin of values. */
    private record Where(Position at, String path, Origin origin) {
        Where key(String key) {
            return new Where(at, path.isEmpty() ? key : path + "." + key, origin);
        }

        Where item(String index) {
            return new Where(at, path + "[" + index + "]", origin);
        }

        Where inside(Node.Mapping mapping) {
            return new Where(mapping.at(), path, origin.inside(mapping));
        }
    }

    private Optional<Record> record(Class<? extends Record> type, Optional<Node> node, Where where) {
        Type.Shape shape = shapes.of(type);
        Optional<Node.Mapping> mapping = node.flatMap(present -> mapping(shape, present));
        mapping.ifPresent(present -> checkKeys(shape, present, where));
        Where inside = mapping.map(where::inside).orElse(where);
        List<Optional<Object>> values = shape.fields().stream()
                .map(field -> component(field, mapping, inside))
                .toList();
        return values.stream().allMatch(Optional::isPresent) ? Optional.of(construct(type, values)) : Optional.empty();
    }

    private Optional<Node.Mapping> mapping(Type.Shape shape, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (node instanceof Node.Scalar scalar && scalar.saysUnknown()) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar && !shape.shorthand().isEmpty()) {
            return Optional.of(new Node.Mapping(node.at(), Map.of(shape.shorthand(), new Node.Entry(node.at(), node))));
        }
        problems.add(Kind.EXPECTED_MAPPING, node.at(), described(node));
        return Optional.empty();
    }

    private void checkKeys(Type.Shape shape, Node.Mapping mapping, Where where) {
        mapping.entries().forEach((key, entry) -> {
            if (!shape.keys().contains(key) && !where.origin().commonKeys().contains(key) && !key.equals("<<")) {
                reportUnknownKey(key, entry.keyAt(), shape);
            }
        });
        shape.fields().stream()
                .filter(field -> field.required() && mapping.get(field.key()).isEmpty())
                .forEach(field -> problems.add(
                        Kind.MISSING_KEY, mapping.at(), where.key(field.key()).path()));
    }

    private void reportUnknownKey(String key, Position at, Type.Shape shape) {
        Optional<String> near = Words.nearest(key, shape.keys());
        if (near.isPresent()) {
            problems.add(Kind.UNKNOWN_KEY_SUGGEST, at, key, near.get());
        } else {
            problems.add(Kind.UNKNOWN_KEY, at, key, String.join(", ", shape.keys()));
        }
    }

    private Optional<Object> component(Type.Field field, Optional<Node.Mapping> mapping, Where where) {
        if (field.type() instanceof Type.Place) {
            return Optional.of(where.at());
        }
        if (field.type() instanceof Type.Presence) {
            return Optional.of(mapping.isPresent());
        }
        Optional<Node> node = mapping.flatMap(present -> present.get(field.key()));
        node.ifPresent(present -> identify(field, present));
        return value(field.type(), node, where.key(field.key()));
    }

    private void identify(Type.Field field, Node node) {
        if (!field.declares().isEmpty() && node instanceof Node.Scalar scalar) {
            identities.declare(field.declares(), scalar.text(), scalar.at(), problems);
        }
        if (field.type() instanceof Type.MapOf && node instanceof Node.Mapping map) {
            map.entries().forEach((key, entry) -> {
                refer(field.refersTo(), new Node.Scalar(entry.keyAt(), key, true));
                refer(field.valuesReferTo(), entry.value());
            });
        } else {
            refer(field.refersTo(), node);
        }
    }

    private void refer(String kind, Node node) {
        if (kind.isEmpty()) {
            return;
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> refer(kind, item));
        } else if (node instanceof Node.Scalar scalar && !scalar.saysUnknown() && !scalar.saysNone()) {
            identities.refer(kind, scalar.text(), scalar.at());
        }
    }

    private Optional<Object> value(Type type, Optional<Node> node, Where where) {
        if (type instanceof Type.Plain plain) {
            return node.flatMap(this::scalar).flatMap(scalar -> plain.codec().read(scalar, problems));
        } else if (type instanceof Type.Maybe maybe) {
            return Optional.of(node.filter(this::said).flatMap(present -> value(maybe.inner(), node, where)));
        } else if (type instanceof Type.OneFact one) {
            return Optional.of(fact(one, node, where));
        } else if (type instanceof Type.ManyFact many) {
            return Optional.of(facts(many, node, where));
        } else if (type instanceof Type.RecordsFact records) {
            return Optional.of(recordsFact(records, node, where));
        } else if (type instanceof Type.ListOf list) {
            return Optional.of(items(list.inner(), node, where));
        } else if (type instanceof Type.MapOf map) {
            return Optional.of(map(map, node, where));
        } else if (type instanceof Type.RecordOf record) {
            return record(record.type(), node, where).map(Object.class::cast);
        }
        return Optional.of(node);
    }

    private boolean said(Node node) {
        return !(node instanceof Node.Scalar scalar && scalar.saysUnknown());
    }

    private Fact<?> fact(Type.OneFact type, Optional<Node> node, Where where) {
        return node.filter(this::said)
                .flatMap(this::scalar)
                .flatMap(scalar ->
                        type.codec().read(scalar, problems).<Fact<?>>map(value -> known(value, scalar, where)))
                .orElseGet(() -> Fact.missing(where.path()));
    }

    private Fact<?> facts(Type.ManyFact type, Optional<Node> node, Where where) {
        return node.filter(this::said)
                .<Fact<?>>map(present -> known(collect(type, present), present, where))
                .orElseGet(() -> Fact.missing(where.path()));
    }

    private Object collect(Type.ManyFact type, Node node) {
        List<Object> values = new ArrayList<>();
        for (Node item : elements(node)) {
            scalar(item).flatMap(scalar -> type.codec().read(scalar, problems)).ifPresent(values::add);
        }
        return type.unique() ? new LinkedHashSet<>(values) : values;
    }

    private Fact<?> recordsFact(Type.RecordsFact type, Optional<Node> node, Where where) {
        return node.filter(this::said)
                .<Fact<?>>map(present -> known(items(type.inner(), node, where), present, where))
                .orElseGet(() -> Fact.missing(where.path()));
    }

    private List<Object> items(Type inner, Optional<Node> node, Where where) {
        List<Object> items = new ArrayList<>();
        for (Node item : node.filter(this::said).map(Binder::elements).orElse(List.of())) {
            value(inner, Optional.of(item), where.item(nameOf(item, items.size())))
                    .ifPresent(items::add);
        }
        return List.copyOf(items);
    }

    private Map<String, Object> map(Type.MapOf type, Optional<Node> node, Where where) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.filter(this::said).ifPresent(present -> {
            if (present instanceof Node.Mapping mapping) {
                mapping.entries()
                        .forEach((key, entry) -> value(type.inner(), Optional.of(entry.value()), where.item(key))
                                .ifPresent(value -> values.put(key, value)));
            } else {
                problems.add(Kind.EXPECTED_MAPPING, present.at(), described(present));
            }
        });
        return values;
    }

    private static List<Node> elements(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return node instanceof Node.Scalar scalar && scalar.saysNone() ? List.of() : List.of(node);
    }

    private static String nameOf(Node item, int index) {
        return item instanceof Node.Mapping mapping ? mapping.text("id").orElse("" + index) : "" + index;
    }

    private Optional<Node.Scalar> scalar(Node node) {
        if (node instanceof Node.Scalar scalar
                && (scalar.quoted() || !scalar.text().isEmpty())) {
            return Optional.of(scalar);
        }
        problems.add(node instanceof Node.Scalar ? Kind.NO_VALUE : Kind.EXPECTED_VALUE, node.at(), described(node));
        return Optional.empty();
    }

    private static String described(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : node instanceof Node.Sequence ? "[...]" : "{...}";
    }

    private static <T> Fact<T> known(T value, Node node, Where where) {
        String written = node instanceof Node.Scalar scalar ? scalar.text() : String.valueOf(value);
        return new Known<>(value, List.of(where.origin().of(node.at(), where.path(), written)));
    }

    private static Record construct(Class<? extends Record> type, List<Optional<Object>> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(
                    values.stream().map(Optional::orElseThrow).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }
}
