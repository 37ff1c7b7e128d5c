package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;

/** Builds the tree of one document from the events of the parser. */
final class TreeBuilder {

    /** Ends the reading of a document that costs too much; the problem was reported. */
    static final class LimitReached extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LimitReached() {
            super("", null, false, false);
        }
    }

    private final String file;
    private final Iterator<Event> events;
    private final Limits limits;
    private final Problems problems;
    private int nodes;

    TreeBuilder(String file, Iterator<Event> events, Limits limits, Problems problems) {
        this.file = file;
        this.events = events;
        this.limits = limits;
        this.problems = problems;
    }

    /** The document, unless there is none or it is empty. */
    Optional<Node> document() {
        events.next();
        if (events.next() instanceof StreamEndEvent) {
            return Optional.empty();
        }
        Node root = node(events.next(), "", 0);
        events.next();
        if (events.next() instanceof DocumentStartEvent second) {
            problems.add(Kind.SECOND_DOCUMENT, place(second, ""));
        }
        return Optional.of(root).filter(node -> !(node instanceof Node.Scalar scalar && scalar.saysNothing()));
    }

    private Node node(Event event, String pointer, int depth) {
        Position at = place(event, pointer);
        count(at);
        checkDecorations((NodeEvent) event, at);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, at);
        } else if (event instanceof CollectionStartEvent && depth >= limits.depth()) {
            throw reached(Kind.TOO_DEEP, at, limits.depth());
        } else if (event instanceof MappingStartEvent) {
            return mapping(at, pointer, depth);
        }
        return event instanceof AliasEvent ? new Node.Broken(at) : sequence(at, pointer, depth);
    }

    private Node mapping(Position at, String pointer, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event key = events.next(); !(key instanceof CollectionEndEvent); key = events.next()) {
            Position keyAt = place(key, pointer);
            if (isKey(key, keyAt)) {
                entry(((ScalarEvent) key).getValue(), keyAt, depth, entries);
            } else {
                skip(key);
                skip(events.next());
            }
        }
        return new Node.Mapping(at, entries);
    }

    /** Lists under the same key written twice are joined, so that all that they declare is looked at. */
    private void entry(String key, Position at, int depth, Map<String, Node.Entry> entries) {
        String pointer = at.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
        Position keyAt = new Position(file, at.line(), at.column(), pointer);
        if (entries.containsKey(key)) {
            String before = String.valueOf(entries.get(key).keyAt().line());
            problems.add(Kind.DUPLICATE_KEY, keyAt, Problems.brief(key), before);
        }
        Node.Entry entry = new Node.Entry(keyAt, node(events.next(), pointer, depth + 1));
        entries.merge(key, entry, TreeBuilder::joined);
    }

    private static Node.Entry joined(Node.Entry first, Node.Entry second) {
        return first.value() instanceof Node.Sequence one && second.value() instanceof Node.Sequence two
                ? new Node.Entry(
                        first.keyAt(),
                        new Node.Sequence(
                                one.at(),
                                Stream.concat(one.items().stream(), two.items().stream())
                                        .toList()))
                : first;
    }

    private boolean isKey(Event event, Position at) {
        if (event instanceof AliasEvent alias) {
            problems.add(Kind.ALIAS, at, Problems.brief(alias.getAlias().getValue()));
            return false;
        } else if (!(event instanceof ScalarEvent scalar)) {
            problems.add(Kind.KEY_NOT_TEXT, at);
            return false;
        } else if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            problems.add(Kind.MERGE_KEY, at);
            return false;
        }
        checkDecorations((NodeEvent) event, at);
        Node key = scalar((ScalarEvent) event, at);
        if (key instanceof Node.Scalar text
                && (text.saysNothing() || text.text().isEmpty())) {
            problems.add(Kind.KEY_NOT_TEXT, at);
            return false;
        }
        return key instanceof Node.Scalar;
    }

    /** Passes over a value of which only the place matters. */
    private void skip(Event event) {
        int open = event instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            Event next = events.next();
            open += next instanceof CollectionStartEvent ? 1 : next instanceof CollectionEndEvent ? -1 : 0;
            if (open > limits.depth()) {
                throw reached(Kind.TOO_DEEP, place(next, ""), limits.depth());
            }
        }
    }

    private Node sequence(Position at, String pointer, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            items.add(node(event, pointer + "/" + items.size(), depth + 1));
        }
        return new Node.Sequence(at, List.copyOf(items));
    }

    private Node scalar(ScalarEvent event, Position at) {
        String value = event.getValue();
        OptionalInt invisible = Characters.firstInvisible(value);
        if (value.length() > limits.text()) {
            problems.add(Kind.TEXT_TOO_LONG, at, String.valueOf(limits.text()));
        } else if (invisible.isPresent()) {
            problems.add(Kind.INVISIBLE_CHARACTER, at, Characters.name(invisible.getAsInt()));
        } else {
            return new Node.Scalar(at, value, !event.isPlain());
        }
        return new Node.Broken(at);
    }

    private void checkDecorations(NodeEvent event, Position at) {
        if (event instanceof AliasEvent alias) {
            problems.add(Kind.ALIAS, at, Problems.brief(alias.getAlias().getValue()));
        } else if (event.getAnchor().isPresent()) {
            problems.add(Kind.ANCHOR, at);
        } else if (tag(event).isPresent()) {
            problems.add(Kind.TAG, at);
        }
    }

    private static Optional<String> tag(NodeEvent event) {
        return event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
    }

    private void count(Position at) {
        nodes++;
        if (nodes > limits.nodes()) {
            throw reached(Kind.TOO_MANY_VALUES, at, limits.nodes());
        }
    }

    private LimitReached reached(Kind kind, Position at, int limit) {
        problems.add(kind, at, String.valueOf(limit));
        return new LimitReached();
    }

    private Position place(Event event, String pointer) {
        return event.getStartMark()
                .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1, pointer))
                .orElse(new Position(file, 1, 1, pointer));
    }
}
