package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids that a document declares and the places that refer to them. */
final class Identities {

    private record Declared(String kind, Position at) {}

    private record Reference(String kind, String id, Position at) {}

    private final Map<String, Declared> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    void declare(String kind, String id, Position at, Problems problems) {
        Declared before = declared.putIfAbsent(id, new Declared(kind, at));
        if (before != null) {
            problems.add(
                    Kind.DUPLICATE_ID,
                    at,
                    id,
                    before.kind(),
                    String.valueOf(before.at().line()));
        }
    }

    void refer(String kind, String id, Position at) {
        references.add(new Reference(kind, id, at));
    }

    void check(Problems problems) {
        references.stream().filter(this::dangling).forEach(reference -> report(reference, problems));
    }

    private boolean dangling(Reference reference) {
        Declared target = declared.get(reference.id());
        return target == null || !target.kind().equals(reference.kind());
    }

    private void report(Reference reference, Problems problems) {
        Optional<String> near = Words.nearest(reference.id(), idsOf(reference.kind()));
        if (near.isPresent()) {
            problems.add(Kind.DANGLING_ID_SUGGEST, reference.at(), reference.id(), reference.kind(), near.get());
        } else {
            problems.add(Kind.DANGLING_ID, reference.at(), reference.id(), reference.kind());
        }
    }

    private List<String> idsOf(String kind) {
        return declared.entrySet().stream()
                .filter(entry -> entry.getValue().kind().equals(kind))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
