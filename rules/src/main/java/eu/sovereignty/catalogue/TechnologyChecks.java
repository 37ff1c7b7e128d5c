package eu.sovereignty.catalogue;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.function.Predicate;

/** What must hold across the technologies of the whole catalogue: who operates one is a provider. */
final class TechnologyChecks {

    private TechnologyChecks() {}

    /**
     * Checks all entries together.
     *
     * @param isService whether a provider's id has a service: {@code provider/service}
     */
    static void check(
            List<TechnologyEntry> entries, Predicate<String> isProvider, Predicate<String> isService, Problems found) {
        for (TechnologyEntry entry : entries) {
            entry.operatedBy()
                    .filter(operator -> isMissing(operator, isProvider, isService))
                    .ifPresent(missing -> missing(entry.operator().value().orElse(""), entry.at(), found));
            entry.clients().stream()
                    .filter(client -> isMissing(client.operatedBy(), isProvider, isService))
                    .forEach(client -> missing(client.operator(), client.at(), found));
        }
    }

    private static boolean isMissing(
            TechnologyOperator operator, Predicate<String> isProvider, Predicate<String> isService) {
        return operator instanceof TechnologyOperator.Provider provider && !isThere(provider, isProvider, isService);
    }

    private static boolean isThere(
            TechnologyOperator.Provider provider, Predicate<String> isProvider, Predicate<String> isService) {
        return provider.service()
                .map(service -> isService.test(provider.id() + "/" + service))
                .orElseGet(() -> isProvider.test(provider.id()));
    }

    private static void missing(String operator, Position at, Problems found) {
        found.add(Kind.NOT_IN_CATALOGUE, at, operator);
    }
}
