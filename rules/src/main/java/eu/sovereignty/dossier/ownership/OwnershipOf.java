package eu.sovereignty.dossier.ownership;

import eu.sovereignty.dossier.ownership.Ownership.Measured;
import eu.sovereignty.dossier.ownership.Shares.Line;
import eu.sovereignty.dossier.ownership.Stake.Measure;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works out an {@link Ownership}: every holder by itself, all together, and what nobody declares. */
final class OwnershipOf {

    private final HoldingGraph graph;
    private final Territories inside;
    private final Missing missing;
    private final Shares votes;
    private final Shares capital;
    private final Control control;
    private final Control influence;
    private final boolean open;
    private final List<Traced> traced = new ArrayList<>();

    OwnershipOf(HoldingGraph graph, Territories inside, Missing missing) {
        this.graph = graph;
        this.inside = inside;
        this.missing = missing;
        Predicate<Holder> plainlyInside = holder -> !graph.companies().containsKey(holder.key())
                && holder.outside(inside).holds(out -> !out);
        this.votes = new Shares(graph, Measure.VOTES, plainlyInside);
        this.capital = new Shares(graph, Measure.CAPITAL, plainlyInside);
        this.control = new Control(votes, graph.parent().isKnown(), false);
        this.influence = new Control(votes, graph.parent().isKnown(), true);
        this.open = votes.somethingOpen() || capital.somethingOpen();
        for (int number = 1; number < votes.size(); number++) {
            trace(number);
        }
    }

    /**
     * A holder that counts, or may.
     *
     * @param many whether it stands for many that are not told apart
     * @param itself the holder alone
     * @param controlled with what it controls
     * @param atMost with what it could control if it had all that nobody declares
     */
    private record Traced(
            int number, Fact<Boolean> outside, boolean many, BitSet itself, BitSet controlled, BitSet atMost) {

        boolean isOutside() {
            return outside.holds(is -> is);
        }
    }

    private void trace(int number) {
        Fact<Boolean> outside = votes.holder(number).outside(inside);
        if (outside.holds(out -> !out)) {
            return;
        }
        BitSet itself = new BitSet();
        itself.set(number);
        boolean many = linesOf(itself).stream().anyMatch(line -> line.stake().isDispersed());
        BitSet controlled = many ? itself : control.of(itself);
        traced.add(new Traced(number, outside, many, itself, controlled, atMost(controlled)));
    }

    /** With what nobody declares; even where all of that is inside, it no longer stands against a presumption. */
    private BitSet atMost(BitSet controlled) {
        return votes.somethingUndeclared() ? control.of(withNobody(controlled)) : controlled;
    }

    private BitSet withNobody(BitSet set) {
        BitSet more = (BitSet) set.clone();
        more.set(votes.nobody());
        return more;
    }

    Ownership ownership() {
        BitSet unnamed = open ? control.of(withNobody(new BitSet())) : new BitSet();
        return new Ownership(
                measured(capital, unnamed),
                measured(votes, unnamed),
                traced.stream().map(this::party).toList(),
                unnamed(capital, unnamed).worse(unnamed(votes, unnamed)),
                unnamed.get(0),
                parentOutside(),
                capital.contradictory() || votes.contradictory(),
                missing(),
                all());
    }

    private Party party(Traced one) {
        Holder holder = votes.holder(one.number());
        return new Party(
                holder,
                one.outside(),
                holder.countriesOutside(inside),
                share(one, capital).worse(share(one, votes)),
                one.controlled().get(0),
                one.atMost().get(0),
                !one.many() && influence.of(one.itself()).get(0),
                rights(one, Stake::veto),
                rights(one, Stake::boardMajority),
                from(one));
    }

    /** Of many that are not told apart, none has a known share, and one of them could have all of it. */
    private Interval share(Traced one, Shares shares) {
        Fraction lower = one.many() ? Fraction.ZERO : worse(one.itself(), one.controlled(), shares);
        BitSet all = open ? withNobody(one.itself()) : one.itself();
        return new Interval(one.isOutside() ? lower : Fraction.ZERO, worse(all, one.atMost(), shares));
    }

    private Interval unnamed(Shares shares, BitSet unnamed) {
        return new Interval(Fraction.ZERO, open ? worse(withNobody(new BitSet()), unnamed, shares) : Fraction.ZERO);
    }

    private static Fraction worse(BitSet itself, BitSet controlled, Shares shares) {
        return new Product(shares)
                .of(itself)
                .max(attributed(controlled, shares))
                .min(Fraction.ONE);
    }

    /** What the set holds directly in the company that is asked about. */
    private static Fraction attributed(BitSet controlled, Shares shares) {
        Fraction sum = controlled.get(shares.nobody()) ? shares.open(0) : Fraction.ZERO;
        for (Line line : shares.lines(0)) {
            if (line.holder() != 0 && controlled.get(line.holder())) {
                sum = sum.plus(line.size());
            }
        }
        return sum;
    }

    private Measured measured(Shares shares, BitSet unnamed) {
        Interval individual = unnamed(shares, unnamed);
        for (Traced one : traced) {
            individual = individual.worse(share(one, shares));
        }
        return new Measured(individual, collective(shares, unnamed), shares.undeclared(0));
    }

    /** The sum of what each has, without what stands in it twice: never more than what comes from all of them together. */
    private Interval collective(Shares shares, BitSet unnamed) {
        BitSet known = new BitSet();
        BitSet possible = (BitSet) unnamed.clone();
        Fraction knownSum = Fraction.ZERO;
        Fraction possibleSum = Fraction.ZERO;
        for (Traced one : traced) {
            possible.or(one.atMost());
            possibleSum = possibleSum.plus(worse(one.itself(), one.atMost(), shares));
            if (one.isOutside()) {
                known.or(one.controlled());
                knownSum = knownSum.plus(worse(one.itself(), one.controlled(), shares));
            }
        }
        Product product = new Product(shares);
        Fraction upper = product.of(possible).min(Fraction.ONE);
        return new Interval(product.of(known).min(knownSum).min(Fraction.ONE), open ? upper : upper.min(possibleSum));
    }

    /** A right of the holder or of a company that it controls; nobody has one in a company in which it has no line. */
    private Fact<Boolean> rights(Traced one, Function<Stake, Fact<Boolean>> right) {
        List<Fact<Boolean>> rights = new ArrayList<>();
        for (Line line : votes.lines(0)) {
            if (one.controlled().get(line.holder()) || line.holder() == one.number()) {
                rights.add(right.apply(line.stake()));
            }
        }
        return Kleene.or(rights);
    }

    private List<Provenance> from(Traced one) {
        BitSet below = (BitSet) one.itself().clone();
        boolean grows = true;
        while (grows) {
            int before = below.cardinality();
            for (int company = 0; company < votes.size(); company++) {
                if (votes.lines(company).stream().anyMatch(line -> below.get(line.holder()))) {
                    below.set(company);
                }
            }
            grows = below.cardinality() > before;
        }
        return linesOf(below).stream()
                .flatMap(line -> line.stake().from().stream())
                .toList();
    }

    private List<Line> linesOf(BitSet holders) {
        List<Line> lines = new ArrayList<>();
        for (int company = 0; company < votes.size(); company++) {
            for (Line line : votes.lines(company)) {
                if (holders.get(line.holder())) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private List<Provenance> all() {
        BitSet everybody = new BitSet();
        everybody.set(0, votes.size());
        return linesOf(everybody).stream()
                .flatMap(line -> line.stake().from().stream())
                .toList();
    }

    private Fact<Set<Country>> parentOutside() {
        Fact<Country> parent = graph.parent();
        boolean outside = parent.flatMap(inside::contains).holds(in -> !in);
        return outside ? parent.map(Set::of) : new Known<>(Set.of(), List.of());
    }

    /** Lists that declare more than the whole are for a person. */
    private List<Missing> missing() {
        boolean contradictory = capital.contradictory() || votes.contradictory();
        return List.of(contradictory ? Missing.qualification(missing.field()) : missing);
    }
}
