package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.dossier.ownership.GraphReader;
import eu.sovereignty.dossier.ownership.HoldingGraph;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.HostingDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A company in the chain of a hosting, whoever knows it: the catalogue, the manifest, or both. What one knows and the other
 * does not, and every holder and establishment that either names.
 *
 * @param seat where it is
 * @param holdings who holds it, directly and through others
 * @param establishments where it or its group is established
 */
record Company(Fact<Country> seat, HoldingGraph holdings, Fact<List<Fact<Country>>> establishments) {

    /** As the catalogue has it. */
    static Company catalogued(ProviderEntry entry, Catalogue catalogue) {
        return new Company(
                entry.entity().country(),
                GraphReader.of(entry, catalogue),
                new Known<>(
                        entry.establishments().stream()
                                .map(ProviderEntry.Establishment::country)
                                .toList(),
                        List.of()));
    }

    /** The company that the contract is with. */
    static Company contracting(Hosting hosting) {
        HostingDeclaration.Company declared = hosting.declared().company();
        Catalogue catalogue = hosting.context().catalogue();
        Fact<List<Fact<Country>>> establishments =
                declared.establishments().map(set -> AccessLinks.each(declared.establishments()));
        return new Company(
                hosting.provider()
                        .map(entry -> entry.entity().country().or(declared.country()))
                        .orElse(declared.country()),
                GraphReader.of(hosting.provider(), declared, hosting.providerName(), catalogue),
                hosting.provider()
                        .map(entry -> both(catalogued(entry, catalogue).establishments(), establishments))
                        .orElse(establishments));
    }

    private static <T> Fact<List<T>> both(Fact<List<T>> first, Fact<List<T>> second) {
        return first.isKnown() && second.isKnown()
                ? first.flatMap(one -> second.map(
                        two -> Stream.concat(one.stream(), two.stream()).toList()))
                : first.or(second);
    }
}
