package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.PendingChange;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import java.util.Optional;

/**
 * A change of who controls the provider that was announced by the day of the case. Until it is known to be done, the old
 * holders count and who controls the provider is open.
 */
public record OwnershipChange(Hosting hosting) {

    private Optional<PendingChange> announced() {
        return hosting.provider()
                .flatMap(ProviderEntry::pendingChange)
                .filter(change -> !change.announcedOn()
                        .holds(day -> day.isAfter(hosting.context().asOf())));
    }

    /** Whether it is announced, not known to be done, and not settled by what the manifest says. */
    public Fact<Boolean> pending() {
        return Kleene.and(
                inState(PendingChange.Status.ANNOUNCED), Kleene.not(settled().or(Kleene.FALSE)));
    }

    Fact<Boolean> done() {
        return inState(PendingChange.Status.CLOSED);
    }

    /** Whether the manifest says who controls the provider now. */
    Fact<Boolean> settled() {
        return hosting.declared()
                .company()
                .ultimateParent()
                .map(country -> true)
                .settledBy(hosting.field("company.ultimateParent"));
    }

    /** Where the buyer is. */
    Fact<Country> buyersCountry() {
        return announced().map(PendingChange::country).orElseGet(() -> Fact.missing("country"));
    }

    /** The buyer, for a sentence. */
    public String buyer() {
        return announced().flatMap(change -> change.buyer().value()).orElse("?");
    }

    private Fact<Boolean> inState(PendingChange.Status status) {
        return announced()
                .map(change -> change.status().is(status).or(Kleene.FALSE))
                .orElse(Kleene.FALSE);
    }
}
