package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Fact;
import java.util.List;

/**
 * Who holds one company.
 *
 * @param named whether anybody has said who holds it: an empty list then means that nobody counts
 * @param declaredOnly whether only holders above a declared threshold are known: who is not named does not count
 *     (SecNumCloud 19.6 b, of listed shares)
 * @param complete whether the named holders are all that there are
 */
public record Holders(boolean named, Fact<Boolean> declaredOnly, Fact<Boolean> complete, List<Stake> stakes) {

    /** Whether holders that nobody names may count. */
    boolean othersCount() {
        boolean nobody = named && stakes.isEmpty();
        boolean all = complete.holds(is -> is) && stakes.stream().noneMatch(Stake::fromAnywhere);
        return !named || !(nobody || all || declaredOnly.holds(is -> is));
    }
}
