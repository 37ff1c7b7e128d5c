package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ModelEntry;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Technology;
import eu.sovereignty.dossier.ownership.HoldingGraph;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands between an organisation and its data, from the company that the contract is with to the region: each with its
 * country, who controls it, and whether it can technically reach data. What a report draws; levels are made elsewhere.
 */
record HostingChain(Hosting hosting) {

    List<Map<String, Object>> shown() {
        List<Map<String, Object>> chain = new ArrayList<>();
        contracting(chain);
        hosting.provider().ifPresent(entry -> group(chain, entry));
        clouds(chain);
        hosting.provider().ifPresent(entry -> technologies(chain, entry));
        subprocessors(chain);
        support(chain);
        models(chain);
        region(chain);
        return List.copyOf(chain);
    }

    private void contracting(List<Map<String, Object>> chain) {
        Company company = Company.contracting(hosting);
        boolean own = hosting.ownOperation().holds(is -> is);
        String name = own
                ? hosting.organisation().declared().name().value().orElse("?")
                : hosting.provider()
                        .flatMap(entry -> entry.entity().name().value())
                        .orElse(hosting.providerName());
        Fact<Country> seat = own ? hosting.organisation().declared().country() : company.seat();
        chain.add(link(
                "contracting-entity", name, seat, controllers(company.holdings(), hosting.provider()), clearText()));
    }

    private Fact<Boolean> clearText() {
        return new MitigationConditions(hosting).clearText().settledBy(hosting.field("encryption.clearTextAccess"));
    }

    private void group(List<Map<String, Object>> chain, ProviderEntry entry) {
        entry.otherEntities()
                .forEach(other -> chain.add(link(
                        "group-entity",
                        other.name().value().orElse("?"),
                        other.country(),
                        List.of(),
                        Fact.missing(hosting.field("subprocessors")))));
    }

    private void clouds(List<Map<String, Object>> chain) {
        for (ProviderEntry cloud : new ContinuityDependencies(hosting).cloudsBelow()) {
            Company company = Company.catalogued(cloud, hosting.context().catalogue());
            chain.add(link(
                    "underlying-cloud",
                    cloud.name(),
                    company.seat(),
                    controllers(company.holdings(), Optional.of(cloud)),
                    Fact.missing(hosting.field("subprocessors"))));
            technologies(chain, cloud);
        }
    }

    private void technologies(List<Map<String, Object>> chain, ProviderEntry entry) {
        TechnologyAccess access = new TechnologyAccess(hosting);
        for (Technology technology : entry.technology()) {
            if (access.used(technology)) {
                chain.add(link(
                        "technology",
                        technology.vendor().value().orElse("?"),
                        technology.country(),
                        List.of(),
                        technology.access().settledBy(hosting.field("subprocessors"))));
            }
        }
    }

    private void subprocessors(List<Map<String, Object>> chain) {
        for (Subprocessor one : hosting.declared().subprocessors().value().orElse(List.of())) {
            Optional<ProviderEntry> entry =
                    one.name().value().flatMap(hosting.context().catalogue()::provider);
            Fact<Boolean> ends = entry.map(known -> known.operations().terminatesTls())
                    .orElseGet(() -> Fact.missing(hosting.field("subprocessors")));
            Optional<Company> company = entry.map(
                    known -> Company.catalogued(known, hosting.context().catalogue()));
            chain.add(link(
                    ends.holds(is -> is) ? "tls-termination" : "subprocessor",
                    one.name().value().orElse("?"),
                    one.seat().or(company.map(Company::seat).orElse(one.seat())),
                    company.map(known -> controllers(known.holdings(), entry))
                            .orElseGet(() -> codes(one.ultimateParent().map(Set::of))),
                    one.clearTextAccess().or(ends)));
        }
    }

    private void support(List<Map<String, Object>> chain) {
        Fact<Set<Country>> support = hosting.supportCountries();
        if (!support.isKnown()) {
            chain.add(link("support", "?", Fact.missing("country"), List.of(), Kleene.TRUE));
        }
        AccessLinks.each(support)
                .forEach(
                        country -> chain.add(link("support", hosting.providerName(), country, List.of(), Kleene.TRUE)));
    }

    private void models(List<Map<String, Object>> chain) {
        hosting.models().stream()
                .map(model -> new ModelRouting(hosting, model))
                .filter(ModelRouting::leavesRegion)
                .forEach(routing -> chain.add(link(
                        "model-endpoint",
                        routing.model().name().value().orElse(routing.model().id()),
                        maker(routing),
                        List.of(),
                        Kleene.TRUE)));
    }

    /** Who made a model says where it is served only where a router passes requests on. */
    private Fact<Country> maker(ModelRouting routing) {
        Fact<Set<Country>> makers = routing.model()
                .name()
                .value()
                .filter(name -> routing.reach() == ModelRouting.Reach.CHOSEN_AT_RUN_TIME)
                .flatMap(name -> hosting.context().catalogue().model(name, Catalogue.Where.MODEL_FIELD))
                .map(match -> match.entry().developer())
                .map(ModelEntry.Developer::country)
                .orElseGet(() -> Fact.missing(routing.field()));
        List<Fact<Country>> each = AccessLinks.each(makers);
        return each.size() == 1 ? each.get(0) : Fact.missing(routing.field());
    }

    private void region(List<Map<String, Object>> chain) {
        Fact<String> id = hosting.regionId();
        if (id.isKnown()) {
            chain.add(link("region", id.value().orElse("?"), hosting.regionCountry(), List.of(), Kleene.TRUE));
        }
    }

    /** Who controls a company, directly and in the end, where that is known: {@code Amazon.com, Inc. (US)}. */
    private static List<String> controllers(HoldingGraph graph, Optional<ProviderEntry> entry) {
        List<String> all = new ArrayList<>(graph.controllers());
        Optional<String> last = entry.map(ProviderEntry::ultimateParent).flatMap(HostingChain::named);
        last.filter(name -> !all.contains(name)).ifPresent(all::add);
        return all.isEmpty() ? codes(graph.parent().map(Set::of)) : List.copyOf(all);
    }

    private static Optional<String> named(ProviderEntry.Parent parent) {
        return parent.name()
                .value()
                .map(name -> name
                        + parent.country()
                                .value()
                                .map(country -> " (" + country.code() + ")")
                                .orElse(""));
    }

    private static List<String> codes(Fact<Set<Country>> countries) {
        return countries.value().orElse(Set.of()).stream()
                .map(Country::code)
                .sorted()
                .toList();
    }

    private static Map<String, Object> link(
            String role, String name, Fact<Country> country, List<String> controlledBy, Fact<Boolean> technicalAccess) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("role", role);
        link.put("name", name);
        link.put("country", country.value().map(Country::code).orElse(Remark.UNKNOWN));
        link.put("controlledBy", controlledBy);
        link.put("technicalAccess", Shown.of(technicalAccess));
        return link;
    }
}
