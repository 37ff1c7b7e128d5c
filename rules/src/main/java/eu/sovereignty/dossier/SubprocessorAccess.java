package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A1;
import static eu.sovereignty.dossier.AccessLevel.A3;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Companies that the host lets touch the data: where they work, and, where the catalogue knows them, who can compel them.
 * One that never has clear text is technology; of one that does not say, the level is open, unless the catalogue knows that
 * it ends encrypted connections.
 */
final class SubprocessorAccess {

    private final Hosting hosting;
    private final AccessLinks links;

    SubprocessorAccess(Hosting hosting) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
    }

    Stream<AccessLink> all() {
        Fact<List<Subprocessor>> declared = hosting.declared().subprocessors();
        if (!declared.isKnown() && !hosting.ownOperation().holds(own -> own)) {
            return Stream.of(links.open(Code.SUBPROCESSORS_UNKNOWN, A3, "subprocessors"));
        }
        return declared.value().orElse(List.of()).stream().flatMap(this::of);
    }

    private Stream<AccessLink> of(Subprocessor one) {
        Fact<Boolean> ends = endsEncryption(one);
        Fact<Boolean> access = one.clearTextAccess().or(ends);
        Code code = ends.holds(is -> is) ? Code.TLS_TERMINATION : Code.SUBPROCESSOR;
        Stream<AccessLink> all = Stream.concat(countries(one, code), company(one, code));
        if (access.isKnown()) {
            return access.holds(has -> has) ? all.map(AccessLink::outsideOffer) : all.map(link -> link.atMost(A1));
        }
        return all.map(link -> link.isOpen() ? link : link.openFor(access.missing()));
    }

    private Stream<AccessLink> countries(Subprocessor one, Code code) {
        return one.countries().isKnown()
                ? links.toEach(code, one.countries(), A3, "subprocessors")
                : Stream.of(AccessLink.open(code, A3, one.countries().missing()));
    }

    /** Who can compel it. What is open about such a company cannot be declared here, so only what is established counts. */
    private Stream<AccessLink> company(Subprocessor one, Code code) {
        return entry(one)
                .map(entry -> Company.catalogued(entry, hosting.context().catalogue()))
                .stream()
                .flatMap(new CompanyAccess(hosting)::of)
                .filter(link -> !link.isOpen())
                .map(link -> link.as(code));
    }

    /** What the catalogue says of a company that stands in front of a service and reads what passes. */
    private Fact<Boolean> endsEncryption(Subprocessor one) {
        return entry(one)
                .map(entry -> entry.operations().terminatesTls())
                .orElseGet(() -> Fact.missing(hosting.field("subprocessors")));
    }

    private Optional<ProviderEntry> entry(Subprocessor one) {
        return one.name().value().flatMap(hosting.context().catalogue()::provider);
    }
}
