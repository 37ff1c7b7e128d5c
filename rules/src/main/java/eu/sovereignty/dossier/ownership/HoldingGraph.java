package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import java.util.List;
import java.util.Map;

/**
 * Who holds whom, from one company upwards. A holder that is no key of {@code companies} is where a chain ends; a circle of
 * holdings is allowed.
 *
 * @param root key of the company that is asked about
 * @param companies holders by the key of the company that they hold
 * @param parent where who controls the root in the end is, by whoever says so without a chain
 * @param ownParent whether the root is named as its own parent: no company above it is known, and who controls is not said
 */
public record HoldingGraph(String root, Map<String, Holders> companies, Fact<Country> parent, boolean ownParent) {

    /** The holders of a company; nobody where the chain ends. */
    List<Stake> stakesIn(String company) {
        Holders holders = companies.get(company);
        return holders == null ? List.of() : holders.stakes();
    }

    /** Holders of the company that is asked about that control it by themselves, with their country: {@code Example Inc. (US)}. */
    public List<String> controllers() {
        return stakesIn(root).stream()
                .filter(Stake::controlsByRight)
                .map(Stake::holder)
                .map(holder -> holder.name()
                        + holder.seat()
                                .value()
                                .map(country -> " (" + country.code() + ")")
                                .orElse(""))
                .distinct()
                .toList();
    }

    /** Whether nobody has said who holds the company that is asked about. */
    public boolean nobodySays() {
        Holders holders = companies.get(root);
        return holders == null || !holders.named();
    }
}
