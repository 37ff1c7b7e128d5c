package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ids that a document declares and the places that refer to them. Where an id of some kind could not be read, a
 * reference of that kind is only doubted when it looks mistyped: it may well mean the one that is wrong.
 */
final class Identities {

    private static final Codec<String> ID = Codec.id();

    private record Declared(String kind, Position at) {}

    private record Reference(String kind, String id, Position at) {}

    private final Problems problems;
    private final Map<String, List<Declared>> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> uncertain = new HashSet<>();

    Identities(Problems problems) {
        this.problems = problems;
    }

    /** Notes what a field declares or refers to; {@code node} is its value, as far as it says something. */
    void note(Type.Field field, Optional<Node> node) {
        if (!field.declares().isEmpty()) {
            declare(field.declares(), node);
        } else if (field.type() instanceof Type.MapOf && node.orElse(null) instanceof Node.Mapping map) {
            map.entries().forEach((key, entry) -> {
                refer(field.refersTo(), new Node.Scalar(entry.keyAt(), key, true));
                refer(field.valuesReferTo(), entry.value());
            });
        } else {
            node.ifPresent(present -> refer(field.refersTo(), present));
        }
    }

    /** Reports the references that lead nowhere. */
    void check() {
        references.stream().filter(this::dangling).forEach(this::report);
    }

    private void declare(String kind, Optional<Node> node) {
        if (!(node.orElse(null) instanceof Node.Scalar scalar) || !isId(scalar)) {
            uncertain.add(kind);
            return;
        }
        List<Declared> same = declared.computeIfAbsent(scalar.text(), id -> new ArrayList<>());
        same.stream()
                .limit(1)
                .forEach(first ->
                        problems.add(Kind.DUPLICATE_ID, scalar.at(), scalar.text(), first.kind(), line(first)));
        same.add(new Declared(kind, scalar.at()));
    }

    private static boolean isId(Node.Scalar scalar) {
        return ID.reader().apply(scalar).isPresent();
    }

    private void refer(String kind, Node node) {
        if (kind.isEmpty()) {
            return;
        }
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> refer(kind, item));
        } else if (node instanceof Node.Scalar scalar
                && !scalar.saysUnknown()
                && !scalar.saysNone()
                && !scalar.saysNothing()) {
            references.add(new Reference(kind, scalar.text(), scalar.at()));
        }
    }

    private boolean dangling(Reference reference) {
        return named(reference).stream().noneMatch(target -> target.kind().equals(reference.kind()));
    }

    private List<Declared> named(Reference reference) {
        return declared.getOrDefault(reference.id(), List.of());
    }

    private void report(Reference reference) {
        Optional<String> near = Words.nearest(reference.id(), idsOf(reference.kind()));
        String id = Problems.brief(reference.id());
        if (!named(reference).isEmpty()) {
            Declared other = named(reference).get(0);
            problems.add(Kind.WRONG_ID, reference.at(), id, other.kind(), line(other), reference.kind());
        } else if (near.isPresent() || !uncertain.contains(reference.kind())) {
            problems.suggest(near, Kind.DANGLING_ID, reference.at(), id, reference.kind());
        }
    }

    private static String line(Declared declared) {
        return String.valueOf(declared.at().line());
    }

    private List<String> idsOf(String kind) {
        return declared.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(target -> target.kind().equals(kind)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
