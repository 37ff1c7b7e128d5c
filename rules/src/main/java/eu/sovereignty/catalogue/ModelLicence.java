package eu.sovereignty.catalogue;

import eu.sovereignty.document.Shorthand;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Money;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The licence of weights, or of their use.
 *
 * @param said whether anything is said of it
 * @param spdx SPDX id, or {@code LicenseRef-…} for a licence that SPDX does not list
 * @param osiApproved whether the Open Source Initiative has approved it
 * @param limits what it forbids or ties to a condition; {@code none} says that there is nothing of the kind
 * @param exhaustive whether the list names all such conditions; a licence text that nobody has read may hold more
 */
@Shorthand("spdx")
public record ModelLicence(
        boolean said,
        Fact<String> name,
        Fact<String> spdx,
        Fact<Boolean> osiApproved,
        Fact<List<Limit>> limits,
        Fact<Boolean> exhaustive) {

    /**
     * A condition of a licence.
     *
     * @param users monthly active users above which a licence of its own is needed
     * @param revenue revenue above which it is needed, in the period that {@code per} names
     * @param territory countries for which nothing is granted; with {@code eu-excluded}, beside the Union
     */
    public record Limit(
            Position at,
            Fact<Kind> kind,
            Fact<Integer> users,
            Fact<Money> revenue,
            Fact<Per> per,
            Fact<Set<Country>> territory,
            Optional<Text> note) {}

    /** What a licence forbids or ties to a condition. */
    public enum Kind {
        /** Nothing is granted to persons domiciled, or companies with their main place of business, in the Union. */
        EU_EXCLUDED,
        /** Above a number of users a licence of its own is needed. */
        USER_CAP,
        /** Above a revenue a licence of its own is needed, or a duty begins. */
        REVENUE_CAP,
        NON_COMMERCIAL,
        NON_PRODUCTION,
        RESEARCH_ONLY,
        /** An acceptable-use policy or behavioural restrictions are part of it. */
        FIELD_OF_USE,
        ATTRIBUTION,
        /** Outputs may not serve to improve other models. */
        OUTPUT_USE,
        /** Restrictions must be passed on to every recipient. */
        FLOW_DOWN,
        /** The licensor may restrict or end the use. */
        TERMINATION,
        /** It may not be offered as a hosted service without another licence. */
        HOSTING,
        REGISTRATION,
        /** Source of what is built on it, a network service included, falls under the same licence. */
        COPYLEFT,
        /** The licence of the base model applies too. */
        INHERITED
    }

    /** The period of a revenue. */
    public enum Per {
        MONTH,
        YEAR
    }

    /**
     * Whether it has a limit of a kind. What is not listed is not there only where the list is said to be exhaustive; else it
     * is unknown.
     */
    public Fact<Boolean> limits(Kind kind) {
        Fact<Boolean> listed =
                limits.flatMap(list -> Kleene.any(list, limit -> limit.kind().is(kind)));
        return listed.holds(is -> is) ? listed : Kleene.and(listed, Kleene.not(exhaustive));
    }
}
