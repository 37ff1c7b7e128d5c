package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold across the files of the whole catalogue: each reference leads somewhere, and no host to two places. */
final class CatalogueChecks {

    private final CatalogueFiles files;
    private final Problems found = new Problems("");

    private CatalogueChecks(CatalogueFiles files) {
        this.files = files;
    }

    static List<Problem> of(CatalogueFiles files) {
        CatalogueChecks checks = new CatalogueChecks(files);
        files.providers().forEach(checks::references);
        checks.hosts();
        ModelChecks.check(files.models(), checks::isProvider, checks.found);
        TechnologyChecks.check(files.technologies(), checks::isProvider, checks::isService, checks.found);
        return checks.found.all();
    }

    private void references(ProviderEntry provider) {
        provider.services().forEach(this::service);
        provider.regions().forEach(region -> provider(region.runsOn()));
        provider.routing().forEach(profile -> providers(profile.forwardsTo()));
        provider.holdings().forEach(holding -> company(holding.company(), holding.at()));
        provider.pendingChange().ifPresent(change -> company(change.company(), change.at()));
    }

    private void service(Service service) {
        provider(service.runsOn());
        providers(service.mayRunOn());
    }

    private void provider(Fact<String> id) {
        ProviderChecks.missing(id, id.value().stream().toList(), this::isProvider, found);
    }

    private void providers(Fact<Set<String>> ids) {
        ProviderChecks.missing(ids, ids.value().map(List::copyOf).orElse(List.of()), this::isProvider, found);
    }

    private void company(Optional<String> id, Position at) {
        id.filter(named -> !isProvider(named) && !files.has("company/" + named))
                .ifPresent(named -> found.add(Kind.NOT_IN_CATALOGUE, at, named));
    }

    private boolean isProvider(String id) {
        return files.providers().stream().anyMatch(provider -> provider.id().equals(id));
    }

    private boolean isService(String written) {
        return files.providers().stream()
                .anyMatch(provider -> provider.services().stream()
                        .anyMatch(service -> written.equals(provider.id() + "/" + service.id())));
    }

    /** Of patterns that match a host the heaviest wins; two of equal weight would leave it to chance. */
    private void hosts() {
        List<Placed> seen = new ArrayList<>();
        for (ProviderEntry provider : files.providers()) {
            for (Endpoint endpoint : provider.endpoints()) {
                Placed placed = new Placed(ProviderIndex.pattern(provider, endpoint), endpoint.at());
                seen.stream().filter(placed::collides).forEach(other -> collision(placed, other));
                seen.add(placed);
            }
        }
    }

    private void collision(Placed placed, Placed other) {
        found.add(
                Kind.AMBIGUOUS_NAME,
                placed.at(),
                placed.pattern().pattern(),
                other.pattern().provider() + " (" + other.pattern().pattern() + ")");
    }

    private record Placed(HostPattern pattern, Position at) {
        boolean collides(Placed other) {
            return pattern.weight() == other.pattern.weight()
                    && (pattern.pattern().equals(other.pattern.pattern()) || !pattern.sameTarget(other.pattern))
                    && pattern.overlaps(other.pattern);
        }
    }
}
