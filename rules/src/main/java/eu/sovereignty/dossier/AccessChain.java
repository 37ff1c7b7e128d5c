package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A1;
import static eu.sovereignty.dossier.AccessLevel.A4;
import static eu.sovereignty.dossier.AccessLevel.A5;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.dossier.SecNumCloud.Reason;
import eu.sovereignty.manifest.Cloud;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the links of a hosting's chain: the contracting company, the cloud that it runs on, its technology, places,
 * support and sub-processors. The origin of weights that are run here is no link.
 *
 * <p>A valid qualification of the exact offer caps what it covers at A1. Where one is claimed or known and not established,
 * what lies between is open, with the uncapped level as floor; control and a seat in a third country are not, because no
 * qualified offer has them (19.6 a and b).
 */
final class AccessChain {

    private static final Set<Reason> QUALIFICATION_OPEN = Set.of(
            Reason.SNC_EXPIRED_OR_UNKNOWN,
            Reason.SNC_DATES_UNKNOWN,
            Reason.SNC_BEFORE_KNOWN_DECISION,
            Reason.SNC_CLAIM_UNSUPPORTED,
            Reason.SNC_CLAIMED_SINCE_CATALOGUE,
            Reason.OFFER_NOT_NAMED);

    private final Hosting hosting;
    private final AccessLinks links;
    private final Mitigations mitigations;

    private AccessChain(Hosting hosting, Mitigations mitigations) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
        this.mitigations = mitigations;
    }

    static Access of(Hosting hosting, Mitigations mitigations) {
        AccessChain chain = new AccessChain(hosting, mitigations);
        List<AccessLink> all = chain.all().toList();
        SecNumCloud qualification = hosting.secNumCloud();
        return new Access(
                all,
                all.stream()
                        .flatMap(link -> capped(link, qualification))
                        .map(mitigations::lowered)
                        .toList());
    }

    private Stream<AccessLink> all() {
        return Stream.of(
                        contracting(),
                        underlying(),
                        technology(hosting.provider()),
                        new PlaceAccess(hosting, mitigations).all(),
                        new RoutingAccess(hosting).all(),
                        new SubprocessorAccess(hosting).all())
                .flatMap(stream -> stream);
    }

    /** What the organisation or the State runs itself has no other company to compel. */
    private Stream<AccessLink> contracting() {
        boolean stateInternal = hosting.declared().cloud().holds(Cloud.STATE_INTERNAL::equals)
                && hosting.commercialCloud().isKnown();
        if (stateInternal || hosting.ownOperation().holds(own -> own)) {
            return Stream.empty();
        }
        boolean regionAlone = !hosting.regionCandidates().isEmpty();
        boolean nameless = (regionAlone || !hosting.declared().provider().isKnown())
                && !hosting.declared().company().country().isKnown();
        return nameless
                ? Stream.of(links.open(regionAlone ? Code.AMBIGUOUS_REGION : Code.OWNERSHIP_UNKNOWN, A5, "provider"))
                : Stream.concat(new CompanyAccess(hosting).of(Company.contracting(hosting)), pendingChange());
    }

    /** Who will control the company, or does already; a manifest that says who does settles it. */
    private Stream<AccessLink> pendingChange() {
        OwnershipChange change = new OwnershipChange(hosting);
        return change.pending().holds(is -> is)
                ? links.to(Code.OWNERSHIP_CHANGE_PENDING, change.buyersCountry(), A4, "company.ultimateParent")
                        .map(link -> link.isOpen()
                                ? link
                                : link.openFor(change.settled().missing()))
                : change.done().holds(is -> is)
                        ? links.to(Code.CONTROL, change.buyersCountry(), A4, "company.ultimateParent")
                        : Stream.empty();
    }

    /** The cloud that the zone or the used service is in; open where services differ in it and which is used is not known. */
    private Stream<AccessLink> underlying() {
        List<Service> services = new UsedOffer(hosting).services();
        return hosting.region()
                .flatMap(region -> region.runsOn().value())
                .map(this::cloud)
                .orElseGet(() -> underlying(services));
    }

    private Stream<AccessLink> underlying(List<Service> services) {
        List<String> clouds = services.stream()
                .map(service -> service.runsOn().value().orElse(""))
                .distinct()
                .toList();
        boolean chosenElsewhere =
                services.stream().anyMatch(service -> service.mayRunOn().isKnown());
        if (chosenElsewhere || clouds.size() > 1) {
            return Stream.of(links.open(Code.UNDERLYING_CLOUD_UNKNOWN, A5, "offer"));
        }
        return clouds.stream().filter(id -> !id.isEmpty()).flatMap(this::cloud);
    }

    private Stream<AccessLink> cloud(String id) {
        return hosting.context()
                .catalogue()
                .provider(id)
                .map(entry -> Stream.concat(
                        new CompanyAccess(hosting)
                                .of(Company.catalogued(entry, hosting.context().catalogue())),
                        technology(Optional.of(entry))))
                .orElseGet(() -> Stream.of(links.open(Code.UNDERLYING_CLOUD_UNKNOWN, A5, "subprocessors")));
    }

    private Stream<AccessLink> technology(Optional<ProviderEntry> entry) {
        return entry.stream().flatMap(new TechnologyAccess(hosting)::of);
    }

    private static Stream<AccessLink> capped(AccessLink link, SecNumCloud qualification) {
        if (link.beyondOffer()) {
            return Stream.of(link);
        }
        if (qualification.is(true)) {
            return link.isOpen() ? Stream.empty() : Stream.of(link.atMost(A1));
        }
        boolean open = QUALIFICATION_OPEN.contains(qualification.reason())
                && link.level().reaches()
                && link.level().compareTo(A4) < 0;
        return open && !link.isOpen() ? Stream.of(link, uncertain(link, qualification)) : Stream.of(link);
    }

    /** The established level is the floor of an open one. */
    private static AccessLink uncertain(AccessLink link, SecNumCloud qualification) {
        return new AccessLink(
                link.code(),
                link.jurisdiction(),
                A5,
                List.of(),
                qualification.qualified().missing(),
                false);
    }
}
