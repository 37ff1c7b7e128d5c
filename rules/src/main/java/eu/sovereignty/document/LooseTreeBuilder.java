package eu.sovereignty.document;

import eu.sovereignty.document.LooseReading.Cut;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Builds the tree of one document of somebody else: every collection that is not closed ends where the events do. */
final class LooseTreeBuilder {

    private static final String MERGE = "<<";
    /** The parser looks at all open collections for each token: passing over what is deeper would cost its square. */
    private static final int DEEPEST = 1_000;

    private final LooseEvents events;
    private final Limits limits;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private Optional<Cut> limit = Optional.empty();
    private int nodes;

    LooseTreeBuilder(LooseEvents events, Limits limits) {
        this.events = events;
        this.limits = limits;
    }

    /** A node with a name, and how many nodes it expands to. */
    private record Anchored(Node node, int nodes) {}

    /** The document, unless it holds nothing. */
    Optional<Node> document() {
        Event event = events.next();
        while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
            event = events.next();
        }
        return event instanceof NodeEvent root
                ? Optional.of(node(root, 0)).filter(node -> !(node instanceof Node.Scalar one && one.saysNothing()))
                : Optional.empty();
    }

    /** Nodes of the tree with everything that names of nodes expand to. */
    int nodes() {
        return nodes;
    }

    Optional<Cut> cut() {
        return events.brokenAt().map(at -> new Cut(at, false)).or(() -> limit);
    }

    private Node node(NodeEvent event, int depth) {
        Position at = events.place(event);
        if (event instanceof AliasEvent alias) {
            return named(alias, at);
        }
        int before = nodes++;
        if (nodes > limits.nodes() || (event instanceof CollectionStartEvent && depth >= limits.depth())) {
            skip(event);
            return beyond(at);
        }
        Node node = event instanceof ScalarEvent scalar
                ? new Node.Scalar(at, Templates.unmasked(scalar.getValue()), !scalar.isPlain())
                : event instanceof MappingStartEvent ? mapping(at, depth) : sequence(at, depth);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, nodes - before)));
        return node;
    }

    /** What a name stands for, at the place where it was given; counted as often as it is used, as whoever walks the tree does. */
    private Node named(AliasEvent alias, Position at) {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            return new Node.Broken(at);
        }
        if (anchored.nodes() > limits.nodes() - nodes) {
            return beyond(at);
        }
        nodes += anchored.nodes();
        return anchored.node();
    }

    private Node mapping(Position at, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        for (Event key = events.next(); !ends(key); key = events.next()) {
            Position keyAt = events.place(key);
            Optional<String> name = key(key, at);
            Event value = events.next();
            if (!(value instanceof NodeEvent node)) {
                break;
            } else if (name.isEmpty()) {
                skip(node);
            } else if (name.get().equals(MERGE)) {
                merged.add(node(node, depth + 1));
            } else {
                entries.put(name.get(), new Node.Entry(keyAt, node(node, depth + 1)));
            }
        }
        merged.forEach(other -> merge(other, entries));
        return new Node.Mapping(at, Collections.unmodifiableMap(entries));
    }

    private void merge(Node other, Map<String, Node.Entry> into) {
        if (other instanceof Node.Mapping mapping) {
            nodes += mapping.entries().size();
            mapping.entries().forEach(into::putIfAbsent);
        } else if (other instanceof Node.Sequence several) {
            several.items().stream().filter(Node.Mapping.class::isInstance).forEach(one -> merge(one, into));
        }
    }

    private Optional<String> key(Event key, Position at) {
        if (key instanceof ScalarEvent scalar) {
            return Optional.of(Templates.unmasked(scalar.getValue()));
        } else if (key instanceof AliasEvent alias && named(alias, at) instanceof Node.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        skip(key);
        return Optional.empty();
    }

    private Node sequence(Position at, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !ends(event) && event instanceof NodeEvent item; event = events.next()) {
            items.add(node(item, depth + 1));
        }
        return new Node.Sequence(at, Collections.unmodifiableList(items));
    }

    private static boolean ends(Event event) {
        return event instanceof CollectionEndEvent
                || event instanceof DocumentEndEvent
                || event instanceof StreamEndEvent;
    }

    private void skip(Event event) {
        int open = event instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            Event next = events.next();
            open += next instanceof CollectionStartEvent ? 1 : next instanceof CollectionEndEvent ? -1 : 0;
            if (open > DEEPEST) {
                events.end();
            }
            open = next instanceof StreamEndEvent ? 0 : open;
        }
    }

    private Node beyond(Position at) {
        limit = limit.or(() -> Optional.of(new Cut(at, true)));
        return new Node.Broken(at);
    }
}
