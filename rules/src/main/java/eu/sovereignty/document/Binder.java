package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Binds a located tree to records and collects every problem on the way. An absent mapping becomes a record whose facts
 * are all unknown, each with the field that would settle it, so that rules never meet a null.
 */
public final class Binder {

    private final Shapes shapes;
    private final Problems problems;
    private final Identities identities;

    /** A binder for one document. */
    public Binder(Shapes shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
        this.identities = new Identities(problems);
    }

    /** Binds the whole document; empty when a value without which the record cannot be is missing or wrong. */
    public <R extends Record> Optional<R> bind(Class<R> type, Node root, Origin origin) {
        Optional<R> bound = record(type, Optional.of(root), new Where(root.at(), "", origin))
                .map(type::cast);
        identities.check();
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
        Keys keys = new Keys(shape, where.origin().commonKeys(), problems);
        Optional<Node.Mapping> mapping =
                node.flatMap(present -> mapping(shape, present)).map(keys::check);
        Where inside = mapping.map(where::inside).orElse(where);
        List<Object> values = new ArrayList<>(shape.fields().size());
        for (Type.Field field : shape.fields()) {
            component(field, mapping, inside).ifPresent(values::add);
        }
        return values.size() == shape.fields().size() ? Optional.of(shape.make(values.toArray())) : Optional.empty();
    }

    private Optional<Node.Mapping> mapping(Type.Shape shape, Node node) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (node instanceof Node.Scalar scalar
                && !scalar.saysNothing()
                && !shape.shorthand().isEmpty()) {
            return Optional.of(new Node.Mapping(node.at(), Map.of(shape.shorthand(), new Node.Entry(node.at(), node))));
        }
        problems.add(Kind.EXPECTED_MAPPING, node.at(), described(node));
        return Optional.empty();
    }

    private Optional<Object> component(Type.Field field, Optional<Node.Mapping> mapping, Where where) {
        if (field.type() instanceof Type.Place) {
            return Optional.of(where.at());
        }
        if (field.type() instanceof Type.Presence) {
            return Optional.of(mapping.isPresent());
        }
        Optional<Node> node = mapping.flatMap(present -> present.get(field.key()));
        identities.note(field, node);
        return value(field.type(), node, where.key(field.key()));
    }

    private Optional<Object> value(Type type, Optional<Node> written, Where where) {
        if (type instanceof Type.Free) {
            return Optional.of(written);
        } else if (type instanceof Type.Plain plain) {
            return written.filter(this::has)
                    .flatMap(this::scalar)
                    .flatMap(scalar -> plain.codec().read(scalar, problems));
        }
        Optional<Node> node = written.filter(present -> says(type, present));
        if (type instanceof Type.Maybe maybe) {
            return Optional.of(node.flatMap(present -> value(maybe.inner(), node, where)));
        } else if (type instanceof Type.OneFact one) {
            return Optional.of(said(written, fact(one, node, where)));
        } else if (type instanceof Type.ManyFact many) {
            return Optional.of(said(written, facts(many, node, where)));
        } else if (type instanceof Type.RecordsFact records) {
            return Optional.of(said(written, recordsFact(records, node, where)));
        } else if (type instanceof Type.ListOf list) {
            return Optional.of(items(list.inner(), node, where));
        } else if (type instanceof Type.MapOf map) {
            return Optional.of(map(map, node, where));
        }
        return record(((Type.RecordOf) type).type(), node, where).map(Object.class::cast);
    }

    /** Whether there is a value at all, about which nothing was reported yet. */
    private boolean has(Node node) {
        boolean nothing = node instanceof Node.Scalar scalar && scalar.saysNothing();
        if (nothing) {
            problems.add(Kind.NO_VALUE, node.at());
        }
        return !nothing && !(node instanceof Node.Broken);
    }

    /** Whether a value says something: {@code unknown} and, for a list, a list of it alone say that they do not. */
    private boolean says(Type type, Node node) {
        return has(node)
                && !((type.isList() ? only(node) : node) instanceof Node.Scalar scalar && scalar.saysUnknown());
    }

    private static Node only(Node node) {
        return node instanceof Node.Sequence sequence && sequence.items().size() == 1
                ? sequence.items().get(0)
                : node;
    }

    /** What is written and says nothing, says it on purpose. */
    private static Fact<?> said(Optional<Node> written, Fact<?> fact) {
        return written.isPresent() && !fact.isKnown() ? new Unknown<>(fact.missing(), true) : fact;
    }

    private Fact<?> fact(Type.OneFact type, Optional<Node> node, Where where) {
        return node.flatMap(this::scalar)
                .flatMap(scalar ->
                        type.codec().read(scalar, problems).<Fact<?>>map(value -> known(value, scalar, where)))
                .orElseGet(() -> Fact.missing(where.path()));
    }

    private Fact<?> facts(Type.ManyFact type, Optional<Node> node, Where where) {
        return node.<Fact<?>>map(present -> known(collect(type, present), present, where))
                .orElseGet(() -> Fact.missing(where.path()));
    }

    private Object collect(Type.ManyFact type, Node node) {
        Set<Object> distinct = new LinkedHashSet<>();
        for (Node item : elements(node)) {
            Optional<Node.Scalar> scalar = Optional.of(item).filter(this::has).flatMap(this::scalar);
            scalar.flatMap(present -> type.codec().read(present, problems))
                    .filter(value -> !distinct.add(value))
                    .ifPresent(twice -> problems.add(Kind.DUPLICATE_VALUE, item.at(), Problems.brief(item.written())));
        }
        return type.unique() ? distinct : List.copyOf(distinct);
    }

    private Fact<?> recordsFact(Type.RecordsFact type, Optional<Node> node, Where where) {
        return node.<Fact<?>>map(present -> known(items(type.inner(), node, where), present, where))
                .orElseGet(() -> Fact.missing(where.path()));
    }

    private List<Object> items(Type inner, Optional<Node> node, Where where) {
        List<Object> items = new ArrayList<>();
        for (Node item : node.map(this::elements).orElse(List.of())) {
            value(inner, Optional.of(item), where.item(nameOf(item, items.size())))
                    .ifPresent(items::add);
        }
        return List.copyOf(items);
    }

    private Map<String, Object> map(Type.MapOf type, Optional<Node> node, Where where) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (node.orElse(null) instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((key, entry) -> value(type.inner(), Optional.of(entry.value()), where.item(key))
                            .ifPresent(value -> values.put(key, value)));
        } else {
            node.filter(present -> !(present instanceof Node.Scalar scalar && scalar.saysNone()))
                    .ifPresent(present -> problems.add(Kind.EXPECTED_MAPPING, present.at(), described(present)));
        }
        return values;
    }

    /** The items of a list; a single value is a list of one, and nothing, said on purpose, an empty one. */
    private List<Node> elements(Node node) {
        if (only(node) instanceof Node.Scalar scalar && scalar.saysNone()) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence sequence)) {
            return List.of(node);
        }
        List<Node> elements = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            if (item instanceof Node.Scalar scalar && (scalar.saysNone() || scalar.saysUnknown())) {
                problems.add(Kind.NOT_ALONE, item.at(), item.written());
            } else {
                elements.add(item);
            }
        }
        return elements;
    }

    private static String nameOf(Node item, int index) {
        return item instanceof Node.Mapping mapping ? mapping.text("id").orElse("" + index) : "" + index;
    }

    private Optional<Node.Scalar> scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(Kind.EXPECTED_VALUE, node.at(), described(node));
        return Optional.empty();
    }

    private static String described(Node node) {
        return node instanceof Node.Scalar scalar
                ? Problems.brief(scalar.text())
                : node instanceof Node.Sequence ? "[...]" : "{...}";
    }

    private static <T> Fact<T> known(T value, Node node, Where where) {
        return new Known<>(value, List.of(where.origin().of(node.at(), where.path(), node.written())));
    }
}
