package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.SightingDeclaration;
import java.util.List;

/**
 * The data that a team says to reach something that the repository shows, or to lie open to it.
 *
 * @param processings purposes that work on some of it
 * @param flows of it, to the hostings that are declared
 */
record SaidData(List<Dataset> datasets, List<Processing> processings, List<Flow> flows) {

    static SaidData of(List<SightingDeclaration> said, DeclaredAi declared) {
        List<String> ids = said.stream()
                .flatMap(one -> one.data().value().stream())
                .flatMap(List::stream)
                .toList();
        List<Dataset> datasets = declared.datasets().stream()
                .filter(data -> ids.contains(data.declared().id()))
                .toList();
        return new SaidData(
                datasets,
                declared.processings().stream()
                        .filter(processing -> processing.datasets().stream().anyMatch(datasets::contains))
                        .toList(),
                declared.flows().stream()
                        .filter(flow -> datasets.contains(flow.dataset()))
                        .toList());
    }

    /** Whether some of it is personal. */
    Fact<Boolean> personal() {
        return Kleene.any(datasets, Dataset::personal);
    }

    /** Whether one of the purposes that work on it is declared to be one of law enforcement. */
    Fact<Boolean> lawEnforcement() {
        return Kleene.any(processings, Processing::lawEnforcement);
    }

    /** Whether all of it is declared to go to a hosting, so that what law asks of that hosting is judged for it. */
    boolean goesTo(Hosting hosting) {
        return datasets.stream()
                .allMatch(data -> flows.stream()
                        .anyMatch(flow ->
                                flow.dataset().equals(data) && flow.hosting().equals(hosting)));
    }
}
