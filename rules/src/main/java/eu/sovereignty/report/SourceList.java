package eu.sovereignty.report;

import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources that facts of a page rest on, numbered from 1 in the order in which the page first refers to them. */
final class SourceList {

    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    SourceList(List<Chapter> chapters, List<Provenance.Catalogued> unverified) {
        chapters.stream()
                .flatMap(chapter -> chapter.findings().stream())
                .flatMap(finding -> finding.outcomes().stream())
                .flatMap(worded -> worded.trace().stream())
                .flatMap(step -> step.step().truth().from().stream())
                .forEach(this::number);
        unverified.forEach(this::number);
    }

    private void number(Provenance fact) {
        if (fact instanceof Provenance.Catalogued catalogued) {
            catalogued.sourced().sources().forEach(source -> numbers.putIfAbsent(source, numbers.size() + 1));
        }
    }

    /** The sources in the order of their numbers. */
    List<Source> all() {
        return List.copyOf(numbers.keySet());
    }

    /** The number of a source of the page. */
    int number(Source source) {
        return numbers.getOrDefault(source, 0);
    }
}
