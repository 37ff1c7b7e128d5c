package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A1;
import static eu.sovereignty.dossier.AccessLevel.A3;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Technology;
import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import java.util.stream.Stream;

/**
 * Third-country technology that a provider runs: a dependency without reach to data, unless its vendor has access. Graphics
 * processors count where models are served. What the catalogue does not say of a vendor's access, the declared list of
 * sub-processors does: who is not on it cannot touch the data.
 */
final class TechnologyAccess {

    private final Hosting hosting;
    private final AccessLinks links;

    TechnologyAccess(Hosting hosting) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
    }

    Stream<AccessLink> of(ProviderEntry entry) {
        return entry.technology().stream().filter(this::used).flatMap(this::links);
    }

    /** Whether the used service runs on it, as far as is known; processors for models only where models are served. */
    boolean used(Technology technology) {
        boolean elsewhere = technology
                .services()
                .holds(ids ->
                        new UsedOffer(hosting).services().stream().noneMatch(service -> ids.contains(service.id())));
        boolean processors = technology.product().holds("GPU"::equalsIgnoreCase);
        return !elsewhere && (!processors || !hosting.models().isEmpty());
    }

    private Stream<AccessLink> links(Technology technology) {
        Fact<Boolean> access = technology.access().or(declaredAccess(technology));
        if (access.holds(has -> !has)) {
            return links.to(Code.TECHNOLOGY, technology.country(), A1, "subprocessors");
        }
        return technology.country().isKnown()
                ? Stream.concat(
                        links.to(Code.TECHNOLOGY, technology.country(), A1, "subprocessors"),
                        vendor(technology, access))
                : Stream.of(links.open(Code.VENDOR_ACCESS, A3, "subprocessors"));
    }

    private Stream<AccessLink> vendor(Technology technology, Fact<Boolean> access) {
        return links.to(Code.VENDOR_ACCESS, technology.country(), A3, "subprocessors")
                .map(link -> access.isKnown() || link.isOpen() ? link : link.openFor(access.missing()));
    }

    private Fact<Boolean> declaredAccess(Technology technology) {
        return hosting.declared()
                .subprocessors()
                .settledBy(hosting.field("subprocessors"))
                .flatMap(all -> all.stream()
                        .filter(one -> names(one, technology))
                        .findFirst()
                        .map(Subprocessor::clearTextAccess)
                        .orElse(Kleene.FALSE));
    }

    private static boolean names(Subprocessor one, Technology technology) {
        return one.name().holds(name -> technology.vendor().holds(name::equalsIgnoreCase));
    }
}
