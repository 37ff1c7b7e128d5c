package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Manifest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds every piece of evidence that a declaration names, wherever its records keep it, so that a new field of evidence is
 * looked at without being listed anywhere.
 */
final class EvidenceWalk {

    private static final String DECLARATIONS = Manifest.class.getPackageName();

    private final Set<Class<? extends Record>> elsewhere;

    private EvidenceWalk(Set<Class<? extends Record>> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * The evidence of a declaration, in the order of its fields.
     *
     * @param elsewhere parts that belong to another subject
     */
    static List<Evidence> in(Record declaration, Set<Class<? extends Record>> elsewhere) {
        return new EvidenceWalk(elsewhere)
                .walk(declaration)
                .filter(evidence -> evidence.at().isKnown())
                .toList();
    }

    private Stream<Evidence> walk(Object value) {
        if (value instanceof Evidence evidence) {
            return Stream.of(evidence);
        }
        if (value instanceof Fact<?> fact) {
            return fact.value().stream().flatMap(this::walk);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(this::walk);
        }
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(this::walk);
        }
        return value instanceof Record part ? parts(part) : Stream.empty();
    }

    private Stream<Evidence> parts(Record part) {
        return elsewhere.contains(part.getClass())
                        || !part.getClass().getPackageName().equals(DECLARATIONS)
                ? Stream.empty()
                : Arrays.stream(part.getClass().getRecordComponents())
                        .flatMap(component -> walk(read(part, component)));
    }

    private static Object read(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getClass() + "." + component.getName(), e);
        }
    }
}
