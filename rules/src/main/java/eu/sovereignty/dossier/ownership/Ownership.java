package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holders from outside a territory have in a company. SecNumCloud does not say how an indirect share is to be counted:
 * it is counted by product along every path and by attribution of what a controlled company holds, and the worse counts.
 * The caps of 24 % alone and 39 % together are read as independent, which is the stricter reading of 19.6 b.
 *
 * @param capital shares of the capital
 * @param votes shares of the votes
 * @param parties holders from outside, and those of which that is not known
 * @param unnamed what somebody whom nobody names could have
 * @param unnamedMayControl whether that somebody could control the company
 * @param parent where who controls it in the end is, where that is outside and known without a chain
 * @param contradictory whether more than the whole is declared somewhere
 * @param missing what would settle what is open
 * @param from what all of it rests on
 */
public record Ownership(
        Measured capital,
        Measured votes,
        List<Party> parties,
        Interval unnamed,
        boolean unnamedMayControl,
        Fact<Set<Country>> parent,
        boolean contradictory,
        List<Missing> missing,
        List<Provenance> from) {

    /** More than this alone is too much (SecNumCloud 19.6 b). */
    public static final Fraction ALONE = Fraction.percent(24);

    /** More than this together is too much (SecNumCloud 19.6 b). */
    public static final Fraction TOGETHER = Fraction.percent(39);

    /**
     * Shares of capital, or of votes.
     *
     * @param individual the largest of one holder
     * @param collective that of all together, nothing counted twice
     * @param undeclared what is not declared of the company itself
     */
    public record Measured(Interval individual, Interval collective, Fraction undeclared) {

        boolean exceeds() {
            return individual.lower().above(ALONE) || collective.lower().above(TOGETHER);
        }

        boolean mayExceed() {
            return individual.upper().above(ALONE) || collective.upper().above(TOGETHER);
        }
    }

    /** What holders from outside have in the company of a graph. */
    public static Ownership of(HoldingGraph graph, Territories inside, Missing missing) {
        return new OwnershipOf(graph, inside, missing).ownership();
    }

    /** Whether holders from outside stay within both caps, of capital and of votes; who controls does not. */
    public Fact<Boolean> withinCaps() {
        boolean exceeds = capital.exceeds() || votes.exceeds();
        if (exceeds || controlled()) {
            return new Known<>(false, exceeds ? fromOutside() : controlledFrom().from());
        }
        boolean open = capital.mayExceed()
                || votes.mayExceed()
                || contradictory
                || !controlledFrom().isKnown();
        return open ? new Unknown<>(missing) : new Known<>(true, from);
    }

    /** Whether together they are established to hold more than they may. */
    public boolean exceedsTogether() {
        return capital.collective().lower().above(TOGETHER)
                || votes.collective().lower().above(TOGETHER);
    }

    /** Countries outside from which it is controlled; empty where it is established that there is none. */
    public Fact<Set<Country>> controlledFrom() {
        Set<Country> countries = new TreeSet<>(parent.value().orElse(Set.of()));
        List<Provenance> sources = new ArrayList<>(parent.from());
        for (Party party : parties) {
            if (party.isOutside() && party.controls()) {
                party.countries().forEach(country -> country.value().ifPresent(countries::add));
                sources.addAll(party.from());
            }
        }
        boolean open =
                countries.isEmpty() && (unnamedMayControl || parties.stream().anyMatch(Party::mayControl));
        return open ? new Unknown<>(missing) : new Known<>(Set.copyOf(countries), sources);
    }

    private boolean controlled() {
        return controlledFrom().holds(countries -> !countries.isEmpty());
    }

    private List<Provenance> fromOutside() {
        return parties.stream()
                .filter(Party::isOutside)
                .flatMap(party -> party.from().stream())
                .toList();
    }
}
