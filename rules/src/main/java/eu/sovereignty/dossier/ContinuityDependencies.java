package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Technology;
import eu.sovereignty.catalogue.TechnologyNature;
import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.dossier.ContinuityExposure.Dependency;
import eu.sovereignty.dossier.ownership.HoldingGraph;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.Autonomy;
import eu.sovereignty.manifest.Cloud;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the service of a hosting depends on in third countries: companies, clouds below, technology, sub-processors. */
final class ContinuityDependencies {

    private final Hosting hosting;
    private final AccessLinks links;
    private final boolean internal;

    ContinuityDependencies(Hosting hosting) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
        this.internal = hosting.ownOperation().holds(own -> own)
                || (hosting.declared().cloud().holds(Cloud.STATE_INTERNAL::equals)
                        && hosting.commercialCloud().isKnown());
    }

    List<Dependency> all() {
        return Stream.of(contracting(), clouds(), stack(), endpoints(), subprocessors(), alternatives())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Dependency> contracting() {
        if (internal) {
            return Stream.empty();
        }
        Company company = Company.contracting(hosting);
        if (!company.seat().isKnown()) {
            String field = hosting.declared().provider().isKnown() ? "company.country" : "provider";
            return Stream.of(Dependency.open("CONTINUITY_UNKNOWN", 4, Fact.missing(hosting.field(field))));
        }
        return of(company);
    }

    private Stream<Dependency> of(Company company) {
        if (links.third(company.seat())) {
            return Stream.of(Dependency.on("CONTINUITY_RUN_THERE", company.seat(), 4));
        }
        HoldingGraph graph = company.holdings();
        Fact<Set<Country>> controllers = Ownerships.eea(hosting, graph).controlledFrom();
        if (controllers.holds(countries -> !countries.isEmpty())) {
            return AccessLinks.each(controllers).stream()
                    .map(country -> Dependency.on("CONTINUITY_CONTROLLED", country, 3));
        }
        if (links.third(graph.parent())) {
            return Stream.of(Dependency.on("CONTINUITY_CONTROLLED", graph.parent(), 3));
        }
        return graph.nobodySays() && !graph.parent().isKnown()
                ? Stream.of(
                        Dependency.open("CONTINUITY_UNKNOWN", 3, Fact.missing(hosting.field("company.ultimateParent"))))
                : Stream.empty();
    }

    /** The clouds that the used service runs on; where services differ in it, what each would mean is not asked here. */
    private Stream<Dependency> clouds() {
        return cloudsBelow().stream()
                .flatMap(entry -> of(Company.catalogued(entry, hosting.context().catalogue())));
    }

    List<ProviderEntry> cloudsBelow() {
        return Stream.concat(hosting.region().flatMap(region -> region.runsOn().value()).stream(), onlyCloud().stream())
                .distinct()
                .flatMap(id -> hosting.context().catalogue().provider(id).stream())
                .toList();
    }

    private Optional<String> onlyCloud() {
        List<String> clouds = new UsedOffer(hosting)
                .services().stream()
                        .map(service -> service.runsOn().value().orElse(""))
                        .distinct()
                        .toList();
        return clouds.size() == 1 ? Optional.of(clouds.get(0)).filter(id -> !id.isEmpty()) : Optional.empty();
    }

    /** Third-country technology. Of a stack that nobody describes, only the host's own statement tells what it could do without. */
    private Stream<Dependency> stack() {
        List<Technology> all = Stream.concat(hosting.provider().stream(), cloudsBelow().stream())
                .flatMap(entry -> entry.technology().stream())
                .filter(new TechnologyAccess(hosting)::used)
                .toList();
        return described(all) ? all.stream().flatMap(this::of) : Stream.of(undescribed());
    }

    private boolean described(List<Technology> all) {
        boolean own = hosting.provider()
                .filter(entry -> entry.ownTechnology().isKnown())
                .isPresent();
        return internal
                || own
                || (!all.isEmpty() && all.stream().allMatch(one -> one.vendor().isKnown()));
    }

    private Stream<Dependency> of(Technology technology) {
        if (!links.third(technology.country())) {
            return Stream.empty();
        }
        boolean hardware = technology.product().holds("GPU"::equalsIgnoreCase)
                || technology.nature().holds(TechnologyNature.HARDWARE::equals);
        if (hardware || technology.nature().holds(TechnologyNature.OPEN_SOURCE::equals)) {
            return Stream.of(Dependency.on("CONTINUITY_COMPONENT", technology.country(), 1));
        }
        return technology.nature().holds(TechnologyNature.LICENSED_PLATFORM::equals)
                ? Stream.of(Dependency.on("CONTINUITY_LICENSED", technology.country(), 2))
                : Stream.of(component(
                        technology.country(), hosting.declared().company().autonomy(), "company.autonomy"));
    }

    private Dependency undescribed() {
        Fact<Autonomy> autonomy = hosting.declared().company().autonomy();
        return autonomy.isKnown()
                ? new Dependency(
                        autonomy.holds(Autonomy.NONE::equals) ? "CONTINUITY_LICENSED" : "CONTINUITY_COMPONENT",
                        Remark.UNKNOWN,
                        autonomy.holds(Autonomy.NONE::equals) ? 2 : 1,
                        autonomy.from(),
                        List.of())
                : Dependency.open("CONTINUITY_STACK_UNKNOWN", 2, Fact.missing(hosting.field("company.autonomy")));
    }

    /** What a service can do without is a component; what it cannot is as much as a licensed platform. */
    private Dependency component(Fact<Country> country, Fact<Autonomy> autonomy, String field) {
        return autonomy.isKnown()
                ? autonomy.holds(Autonomy.NONE::equals)
                        ? Dependency.on("CONTINUITY_LICENSED", country, 2)
                        : Dependency.on("CONTINUITY_COMPONENT", country, 1)
                : Dependency.open("CONTINUITY_STACK_UNKNOWN", 2, Fact.missing(hosting.field(field)));
    }

    /** A model that a router passes on to who made it is a service of that company. */
    private Stream<Dependency> endpoints() {
        return new RoutingAccess(hosting)
                .all()
                .filter(link -> link.code() == Code.MODEL_ENDPOINT && !link.isOpen())
                .flatMap(link -> link.jurisdiction().stream()
                        .map(country -> Dependency.on("CONTINUITY_RUN_THERE", new Known<>(country, link.from()), 4)));
    }

    private Stream<Dependency> subprocessors() {
        List<Subprocessor> all = hosting.declared().subprocessors().value().orElse(List.of());
        return IntStream.range(0, all.size()).boxed().flatMap(index -> of(all.get(index), index));
    }

    private Stream<Dependency> of(Subprocessor one, int index) {
        Optional<Company> known = one.name()
                .value()
                .flatMap(hosting.context().catalogue()::provider)
                .map(entry -> Company.catalogued(entry, hosting.context().catalogue()));
        Fact<Country> seat = one.seat().or(known.map(Company::seat).orElse(one.seat()));
        Fact<Country> parent = one.ultimateParent()
                .or(known.map(company -> company.holdings().parent()).orElse(one.ultimateParent()));
        return Stream.of(seat, parent)
                .filter(links::third)
                .limit(1)
                .map(country -> component(
                        country,
                        one.autonomy().or(hosting.declared().company().autonomy()),
                        "subprocessors[" + index + "].autonomy"));
    }

    /** Without two others that could take over, even a stack of one's own is K1: the stricter reading of K0. */
    private Stream<Dependency> alternatives() {
        Fact<List<String>> others = hosting.continuity().alternatives();
        boolean two = others.holds(ids -> ids.stream()
                        .filter(id -> !id.equals(hosting.declared().id()))
                        .distinct()
                        .count()
                >= 2);
        return two
                ? Stream.empty()
                : Stream.of(new Dependency("CONTINUITY_ALTERNATIVES", Remark.ANY, 1, others.from(), List.of()));
    }
}
