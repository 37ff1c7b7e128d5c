package eu.sovereignty.report;

import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.fact.Language;
import eu.sovereignty.score.CloudSovereignty;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A subject and what is established about it.
 *
 * @param facts as {@link Subject#facts()} gives them, of a hosting with its rating too, sorted by name at every level so that every run shows one order
 */
public record DescribedSubject(Subject subject, Map<String, Object> facts) {

    public DescribedSubject {
        facts = sorted(facts);
    }

    static DescribedSubject of(Subject subject, Language language) {
        Map<String, Object> facts = new TreeMap<>(subject.facts());
        if (subject instanceof Hosting hosting) {
            facts.put("cloudSovereignty", CloudSovereignty.of(hosting).shown(language));
        }
        return new DescribedSubject(subject, facts);
    }

    /** The subjects of a kind, in the order of a report. */
    static <S extends Subject> List<S> of(ReportModel model, Class<S> kind) {
        return model.subjects().stream()
                .map(DescribedSubject::subject)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Map<String, Object> sorted(Map<?, ?> facts) {
        Map<String, Object> sorted = new TreeMap<>();
        facts.forEach((name, value) -> sorted.put(String.valueOf(name), sorted(value)));
        return sorted;
    }

    /** A map that has an order was put into it on purpose: a question stands before its answer. */
    private static Map<String, Object> inOwnOrder(Map<?, ?> facts) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        facts.forEach((name, value) -> ordered.put(String.valueOf(name), sorted(value)));
        return ordered;
    }

    private static Object sorted(Object value) {
        if (value instanceof LinkedHashMap<?, ?> map) {
            return inOwnOrder(map);
        } else if (value instanceof Map<?, ?> map) {
            return sorted(map);
        }
        return value instanceof Collection<?> items
                ? items.stream().map(DescribedSubject::sorted).toList()
                : value;
    }
}
