package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Offer;
import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.fact.Fact;
import java.util.List;
import java.util.Optional;

/** Which offer and which services of a catalogued provider a hosting uses. */
final class UsedOffer {

    private final Optional<ProviderEntry> provider;
    private final Fact<String> written;
    private final Fact<String> service;

    UsedOffer(Hosting hosting) {
        this.provider = hosting.provider();
        this.written = hosting.declared().offer();
        this.service = hosting.serviceId();
    }

    /** The declared offer, or the only one that contains the declared service. */
    Optional<Offer> offer() {
        return provider.flatMap(
                entry -> written.isKnown() ? written.value().flatMap(entry::offer) : onlyOfferWithService(entry));
    }

    /** The services that may be meant: the declared one, or else those of the offer, or else all that the catalogue knows. */
    List<Service> services() {
        List<Service> all = provider.map(ProviderEntry::services).orElse(List.of());
        List<Service> named =
                all.stream().filter(candidate -> isService(candidate.id())).toList();
        return named.isEmpty() ? offer().map(used -> within(all, used)).orElse(all) : named;
    }

    /** Whether a name means the offer that is used. */
    boolean isNamed(String name) {
        Optional<Offer> meant = provider.flatMap(entry -> entry.offer(name));
        return written.holds(name::equalsIgnoreCase) || (meant.isPresent() && meant.equals(offer()));
    }

    private static List<Service> within(List<Service> all, Offer offer) {
        return all.stream()
                .filter(candidate -> offer.services().holds(ids -> ids.contains(candidate.id())))
                .toList();
    }

    private Optional<Offer> onlyOfferWithService(ProviderEntry entry) {
        List<Offer> offers = entry.offers().stream()
                .filter(offer -> offer.services().holds(ids -> ids.stream().anyMatch(this::isService)))
                .toList();
        return offers.size() == 1 ? Optional.of(offers.get(0)) : Optional.empty();
    }

    private boolean isService(String id) {
        return service.holds(id::equals);
    }
}
