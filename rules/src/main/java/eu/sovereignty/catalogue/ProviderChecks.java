package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.ProviderEntry.Certification;
import eu.sovereignty.catalogue.ProviderEntry.Offer;
import eu.sovereignty.catalogue.ProviderEntry.Region;
import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What must hold inside one provider file, and no type can say: its services, regions and offers fit together. */
final class ProviderChecks {

    private final ProviderEntry provider;
    private final Problems found;

    ProviderChecks(ProviderEntry provider, Problems found) {
        this.provider = provider;
        this.found = found;
    }

    void all() {
        provider.services().forEach(this::service);
        provider.offers().forEach(this::offer);
        provider.endpoints().forEach(this::endpoint);
        provider.routing().forEach(profile -> named(profile.service(), this::isService));
        provider.certifications().forEach(this::providerWide);
        eachOnce();
    }

    /** Ids of regions and services: a text after the provider's name is one of them, never both. */
    private void eachOnce() {
        Set<String> ids = new HashSet<>();
        provider.regions().forEach(region -> once(region.id(), region.at(), ids));
        provider.services().forEach(service -> once(service.id(), service.at(), ids));
        Set<String> offers = new HashSet<>();
        provider.offers().forEach(offer -> once(offer.id(), offer.at(), offers));
    }

    private void once(String id, Position at, Set<String> ids) {
        if (!ids.add(id.toLowerCase(Locale.ROOT))) {
            found.add(Kind.DUPLICATE_VALUE, at, id);
        }
    }

    private void service(Service service) {
        names(service.regions(), this::isRegion);
        names(service.endpoints(), this::isHost);
    }

    private void offer(Offer offer) {
        names(offer.services(), this::isService);
    }

    private void endpoint(Endpoint endpoint) {
        named(endpoint.service(), this::isService);
        named(endpoint.region(), this::isRegion);
    }

    /** A qualification belongs to an offer; anything else outside one says what it covers, be it unknown. */
    private void providerWide(Certification certification) {
        boolean scopeSaid =
                certification.scope().isKnown() || certification.scope().saidUnknown();
        if (!scopeSaid || certification.scheme().holds("secnumcloud"::equals)) {
            found.add(
                    Kind.CERTIFICATION_WITHOUT_OFFER,
                    certification.at(),
                    certification.scheme().value().orElse("?"));
        }
    }

    private boolean isService(String id) {
        return provider.services().stream().map(Service::id).anyMatch(id::equals);
    }

    private boolean isRegion(String id) {
        return provider.regions().stream().map(Region::id).anyMatch(id::equals);
    }

    private boolean isHost(String host) {
        return provider.endpoints().stream()
                .anyMatch(endpoint -> endpoint.host().holds(host::equals));
    }

    private void named(Fact<String> id, Predicate<String> known) {
        missing(id, id.value().stream().toList(), known, found);
    }

    private void names(Fact<? extends Collection<String>> ids, Predicate<String> known) {
        missing(ids, ids.value().<List<String>>map(List::copyOf).orElse(List.of()), known, found);
    }

    /** Reports, at the place of a fact, those of its ids that are not known. */
    static void missing(Fact<?> fact, List<String> ids, Predicate<String> known, Problems found) {
        ids.stream().filter(known.negate()).sorted().forEach(id -> found.add(Kind.NOT_IN_CATALOGUE, place(fact), id));
    }

    private static Position place(Fact<?> fact) {
        return fact instanceof Known<?> known && known.from().get(0) instanceof Provenance.Catalogued catalogued
                ? catalogued.at()
                : Position.of("");
    }
}
