package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Technology;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.Autonomy;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Third companies that a provider uses, from outside the Union or controlled from there (SecNumCloud 19.6 c and d): declared
 * sub-processors, and vendors of the technology that the catalogue knows. Hardware that is bought is no company that is used.
 */
final class ThirdCompanies {

    private final Hosting hosting;
    private final Fact<List<Third>> companies;

    ThirdCompanies(Hosting hosting) {
        this.hosting = hosting;
        this.companies = companies();
    }

    /**
     * A company that is used.
     *
     * @param outside whether it is from outside the Union, or controlled from there
     * @param access whether it could technically obtain data of the customer, or technical data
     * @param autonomy how the service goes on without it
     */
    private record Third(Fact<Boolean> outside, Fact<Boolean> access, Fact<Autonomy> autonomy) {}

    /** c: none of them could technically obtain data. */
    Fact<Boolean> withoutAccess() {
        return companies.flatMap(all ->
                Kleene.all(all, one -> Kleene.or(Kleene.not(one.outside()), Kleene.not(one.access()))));
    }

    /** d: the service goes on without each of them: by own skills, two other companies, or because it is qualified. */
    Fact<Boolean> dispensable() {
        return companies.flatMap(all -> Kleene.all(
                all, one -> Kleene.or(Kleene.not(one.outside()), one.autonomy().is(how -> how != Autonomy.NONE))));
    }

    private Fact<List<Third>> companies() {
        Fact<List<Subprocessor>> declared = hosting.declared().subprocessors();
        List<Third> vendors = new ArrayList<>();
        for (Technology technology :
                hosting.provider().map(ProviderEntry::technology).orElse(List.of())) {
            if (!technology.product().holds("GPU"::equalsIgnoreCase)) {
                vendors.add(vendor(technology));
            }
        }
        for (ProviderEntry cloud : underlying()) {
            vendors.add(cloud(cloud));
        }
        return declared.isKnown() || !hosting.ownOperation().holds(own -> own)
                ? declared.map(list -> all(list, vendors))
                : new Known<>(vendors, List.of());
    }

    /** The clouds that the used service runs on, or may. */
    private List<ProviderEntry> underlying() {
        return new UsedOffer(hosting)
                .services().stream()
                        .flatMap(service -> service.runsOn().value().stream())
                        .distinct()
                        .flatMap(id -> hosting.context().catalogue().provider(id).stream())
                        .toList();
    }

    /** What a cloud below can obtain is known only where it is declared as a sub-processor, with the others. */
    private Third cloud(ProviderEntry cloud) {
        String field = hosting.field("subprocessors");
        return new Third(
                Kleene.or(
                        outside(cloud.entity().country(), field),
                        controlled(cloud).settledBy(field)),
                Fact.missing(field),
                hosting.declared().company().autonomy());
    }

    private List<Third> all(List<Subprocessor> declared, List<Third> vendors) {
        List<Third> all = new ArrayList<>(vendors);
        for (int index = 0; index < declared.size(); index++) {
            all.add(subprocessor(declared.get(index), "subprocessors[" + index + "]."));
        }
        return all;
    }

    private Third vendor(Technology technology) {
        String field = hosting.field("subprocessors");
        return new Third(
                outside(technology.country(), field),
                technology.access().settledBy(field),
                hosting.declared().company().autonomy());
    }

    private Third subprocessor(Subprocessor one, String path) {
        Optional<ProviderEntry> entry =
                one.name().value().flatMap(hosting.context().catalogue()::provider);
        Fact<Country> seat =
                entry.map(known -> known.entity().country().or(one.seat())).orElse(one.seat());
        Fact<Boolean> from = Kleene.or(
                outside(seat, hosting.field(path + "seat")),
                entry.map(known -> controlled(known).or(parent(one, path)))
                        .orElseGet(() -> parent(one, path))
                        .settledBy(hosting.field(path + "ultimateParent")));
        return new Third(
                from,
                Kleene.or(one.clearTextAccess(), one.technicalDataAccess()),
                one.autonomy().or(hosting.declared().company().autonomy()));
    }

    private Fact<Boolean> controlled(ProviderEntry entry) {
        Company company = Company.catalogued(entry, hosting.context().catalogue());
        return Ownerships.union(hosting, company.holdings()).controlledFrom().map(countries -> !countries.isEmpty());
    }

    private Fact<Boolean> parent(Subprocessor one, String path) {
        return outside(one.ultimateParent(), hosting.field(path + "ultimateParent"));
    }

    private Fact<Boolean> outside(Fact<Country> country, String field) {
        return Kleene.not(
                country.settledBy(field).flatMap(known -> Territory.ofUnion(hosting.context(), known, field)));
    }
}
