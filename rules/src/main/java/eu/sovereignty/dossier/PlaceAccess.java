package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A3;
import static eu.sovereignty.dossier.AccessLevel.A5;

import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.HostingDeclaration.Places;
import eu.sovereignty.manifest.MitigationCode;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where data is kept and worked on, and from where people can reach it. Support never defaults to the region; staff in the
 * Union answers only where nothing else is said of it (M8).
 */
final class PlaceAccess {

    private final Hosting hosting;
    private final AccessLinks links;
    private final Mitigations mitigations;

    PlaceAccess(Hosting hosting, Mitigations mitigations) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
        this.mitigations = mitigations;
    }

    Stream<AccessLink> all() {
        Places places = hosting.declared().places();
        return Stream.of(
                        kept(hosting.storageCountries(), "places.storage"),
                        worked(),
                        support(places),
                        links.toEach(Code.REMOTE_ACCESS, places.remoteAccess(), A3, "places.remoteAccess"))
                .flatMap(stream -> stream);
    }

    private Stream<AccessLink> kept(Fact<Set<Country>> countries, String field) {
        return countries.isKnown()
                ? links.toEach(Code.PROCESSED_THERE, countries, A5, field)
                : Stream.of(AccessLink.open(Code.PLACE_UNKNOWN, A5, countries.missing()));
    }

    /** Where a routing profile says where requests go, the links of the routing do. */
    private Stream<AccessLink> worked() {
        Fact<Set<Country>> countries = hosting.processingCountries();
        return countries.isKnown() || !routed() ? kept(countries, "places.processing") : Stream.empty();
    }

    private boolean routed() {
        return hosting.models().stream()
                .map(model -> new ModelRouting(hosting, model).reach())
                .anyMatch(reach -> reach != ModelRouting.Reach.REGION
                        && reach != ModelRouting.Reach.EUROPE
                        && reach != ModelRouting.Reach.PINNED);
    }

    private Stream<AccessLink> support(Places places) {
        Fact<Set<Country>> support = hosting.supportCountries();
        if (support.isKnown()) {
            return links.toEach(Code.SUPPORT_ACCESS, support, A3, "places.support");
        }
        boolean inUnion =
                mitigations.applies(MitigationCode.M8) && !places.support().saidUnknown();
        return inUnion ? Stream.empty() : Stream.of(links.open(Code.SUPPORT_UNKNOWN, A3, "places.support"));
    }
}
