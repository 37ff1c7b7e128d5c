package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A3;
import static eu.sovereignty.dossier.AccessLevel.A5;

import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.HostingDeclaration.Places;
import java.util.Set;
import java.util.stream.Stream;

/** Where data is kept and worked on, and from where people can reach it. Support never defaults to the region. */
final class PlaceAccess {

    private final Hosting hosting;
    private final AccessLinks links;

    PlaceAccess(Hosting hosting) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
    }

    Stream<AccessLink> all() {
        Places places = hosting.declared().places();
        return Stream.of(
                        kept(hosting.storageCountries(), "places.storage"),
                        kept(hosting.processingCountries(), "places.processing"),
                        support(places),
                        links.toEach(Code.REMOTE_ACCESS, places.remoteAccess(), A3, "places.remoteAccess"))
                .flatMap(stream -> stream);
    }

    private Stream<AccessLink> kept(Fact<Set<Country>> countries, String field) {
        return countries.isKnown()
                ? links.toEach(Code.PROCESSED_THERE, countries, A5, field)
                : Stream.of(AccessLink.open(Code.PLACE_UNKNOWN, A5, countries.missing()));
    }

    private Stream<AccessLink> support(Places places) {
        return places.support().isKnown()
                ? links.toEach(Code.SUPPORT_ACCESS, places.support(), A3, "places.support")
                : Stream.of(links.open(Code.SUPPORT_UNKNOWN, A3, "places.support"));
    }
}
