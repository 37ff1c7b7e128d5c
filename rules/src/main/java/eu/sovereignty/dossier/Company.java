package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.HostingDeclaration;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A company in the chain of a hosting, whoever knows it: the catalogue, the manifest, or both.
 *
 * @param seat where it is
 * @param parent where who controls it in the end is
 * @param stakes holders of its capital or votes; unknown when nobody lists them
 * @param establishments where it or its group is established
 */
record Company(
        Fact<Country> seat, Fact<Country> parent, Fact<List<Stake>> stakes, Fact<List<Fact<Country>>> establishments) {

    /** What a holder has. Absent facts are unknown. */
    record Stake(
            Fact<Country> country,
            Fact<BigDecimal> capital,
            Fact<BigDecimal> votes,
            Fact<Boolean> control,
            Fact<Boolean> veto,
            Fact<Boolean> boardMajority,
            Fact<Boolean> listed) {

        boolean sized() {
            return capital.isKnown() || votes.isKnown() || control.holds(is -> is);
        }
    }

    /** As the catalogue has it; holders that it does not name are taken not to matter once it names some or the parent. */
    static Company catalogued(ProviderEntry entry) {
        List<Stake> stakes = entry.holdings().stream()
                .map(holding -> new Stake(
                        holding.country(),
                        holding.capital(),
                        holding.votes(),
                        holding.control(),
                        holding.veto(),
                        holding.boardMajority(),
                        holding.listed()))
                .toList();
        boolean ownersNamed =
                !stakes.isEmpty() || entry.ultimateParent().country().isKnown();
        return new Company(
                entry.entity().country(),
                entry.ultimateParent().country(),
                ownersNamed ? new Known<>(stakes, List.of()) : Fact.missing("holdings"),
                new Known<>(
                        entry.establishments().stream()
                                .map(ProviderEntry.Establishment::country)
                                .toList(),
                        List.of()));
    }

    /** As the manifest declares it. */
    static Company declared(HostingDeclaration.Company company) {
        return new Company(
                company.country(),
                company.ultimateParent(),
                company.holders()
                        .map(holders -> holders.stream().map(Company::stake).toList()),
                company.establishments().map(set -> AccessLinks.each(company.establishments())));
    }

    /** Both: what one knows and the other does not, and every holder and establishment that either names. */
    Company with(Company other) {
        return new Company(
                seat.or(other.seat),
                parent.or(other.parent),
                mergedStakes(other),
                both(establishments, other.establishments));
    }

    /** Holders of unknown size give way to a list that is declared. */
    private Fact<List<Stake>> mergedStakes(Company other) {
        return other.stakes.isKnown()
                ? both(stakes.map(list -> list.stream().filter(Stake::sized).toList()), other.stakes)
                : stakes;
    }

    private static <T> Fact<List<T>> both(Fact<List<T>> first, Fact<List<T>> second) {
        return first.isKnown() && second.isKnown()
                ? first.flatMap(one -> second.map(
                        two -> Stream.concat(one.stream(), two.stream()).toList()))
                : first.or(second);
    }

    private static Stake stake(HostingDeclaration.Holder holder) {
        return new Stake(
                holder.country(),
                holder.capital(),
                holder.votes(),
                Kleene.FALSE,
                holder.veto(),
                holder.boardMajority(),
                Kleene.FALSE);
    }
}
