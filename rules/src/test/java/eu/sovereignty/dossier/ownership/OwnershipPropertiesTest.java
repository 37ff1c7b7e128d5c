package eu.sovereignty.dossier.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.dossier.ownership.Ownership.Measured;
import eu.sovereignty.dossier.ownership.Stake.Measure;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every graph, whatever it is. */
class OwnershipPropertiesTest {

    private static final int GRAPHS = 300;

    static LongStream seeds() {
        return LongStream.range(0, GRAPHS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName(
            "What is wholly declared is a point between nothing and the whole; all together have what one has, or more")
    void points(long seed) {
        Ownership ownership = of(new Graphs(seed).complete(true));

        for (Measured measured : List.of(ownership.capital(), ownership.votes())) {
            assertThat(measured.undeclared()).isEqualTo(Fraction.ZERO);
            for (Interval interval : List.of(measured.individual(), measured.collective())) {
                assertThat(interval.lower()).isEqualTo(interval.upper()).isBetween(Fraction.ZERO, Fraction.ONE);
            }
            assertThat(measured.individual().lower())
                    .isLessThanOrEqualTo(measured.collective().lower());
        }
        assertThat(ownership.withinCaps().isKnown()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("By product, everybody together has exactly the whole, circles or none")
    void nothingIsLost(long seed) {
        Shares shares = shares(new Graphs(seed).complete(true));
        Fraction sum = Fraction.ZERO;
        for (int holder = 1; holder < shares.size(); holder++) {
            if (shares.lines(holder).isEmpty()) {
                sum = sum.plus(new Product(shares).of(only(holder)));
            }
        }
        assertThat(sum).isEqualTo(Fraction.ONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("Where some lines are not declared, the interval holds what a full declaration gives")
    void intervalsHold(long seed) {
        Graphs graphs = new Graphs(seed);
        HoldingGraph whole = graphs.complete(seed % 2 == 0);
        compare(of(whole), of(graphs.partly(whole)));
        compare(of(whole), of(graphs.unsized(whole)));
    }

    private static void compare(Ownership whole, Ownership part) {
        Stream.of(Map.entry(whole.capital(), part.capital()), Map.entry(whole.votes(), part.votes()))
                .forEach(pair -> {
                    holds(
                            pair.getValue().individual(),
                            pair.getKey().individual().lower());
                    holds(
                            pair.getValue().collective(),
                            pair.getKey().collective().lower());
                });
        part.withinCaps()
                .value()
                .ifPresent(within -> assertThat(whole.withinCaps().value()).contains(within));
    }

    private static void holds(Interval interval, Fraction share) {
        assertThat(share).isBetween(interval.lower(), interval.upper());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("Along a chain of majorities the product is no more than what is attributed")
    void productUnderAttribution(long seed) {
        Graphs graphs = new Graphs(seed);
        HoldingGraph chain = chain(List.of(
                5_001 + (int) (seed * 13 % 4_999), 5_001 + (int) (seed * 29 % 4_999), 1 + (int) (seed * 31 % 9_999)));
        Shares shares = shares(chain);
        BitSet holder = only(number(shares, "us"));
        Fraction attributed = of(chain).votes().individual().lower();

        assertThat(graphs.complete(false)).isNotNull();
        assertThat(new Product(shares).of(holder)).isLessThanOrEqualTo(attributed);
        assertThat(attributed).isEqualTo(shares.lines(0).get(0).size());
    }

    /** From the top downwards: the holder has the first share of a company that has the second of another, and so on. */
    private static HoldingGraph chain(List<Integer> shares) {
        return graph(Map.of(
                "c0", List.of(Graphs.stake(Graphs.holder("c1", "FR"), shares.get(2)), rest("fr0", shares.get(2))),
                "c1", List.of(Graphs.stake(Graphs.holder("c2", "FR"), shares.get(1)), rest("fr1", shares.get(1))),
                "c2", List.of(Graphs.stake(Graphs.holder("us", "US"), shares.get(0)), rest("fr2", shares.get(0)))));
    }

    private static Stake rest(String name, int taken) {
        return Graphs.stake(Graphs.holder(name, "FR"), 10_000 - taken);
    }

    @Test
    @DisplayName("A circle that keeps all of its shares to itself belongs to nobody, and ends")
    void closedCircle() {
        Ownership ownership = of(graph(Map.of(
                "c0", List.of(Graphs.stake(Graphs.holder("c1", "FR"), 10_000)),
                "c1", List.of(Graphs.stake(Graphs.holder("c0", "FR"), 10_000)))));

        assertThat(ownership.votes().collective()).isEqualTo(Interval.NONE);
    }

    @Test
    @DisplayName("A third is a third: one half of a circle of halves")
    void exactThirds() {
        Ownership ownership = of(graph(Map.of(
                "c0",
                List.of(
                        Graphs.stake(Graphs.holder("c0", "FR"), 2_500),
                        Graphs.stake(Graphs.holder("us", "US"), 2_500),
                        rest("fr", 5_000)))));

        assertThat(ownership.votes().individual().lower())
                .isEqualTo(new Fraction(java.math.BigInteger.ONE, java.math.BigInteger.valueOf(3)));
        assertThat(ownership.votes().individual().text()).isEqualTo("≈ 33.3333");
    }

    private static HoldingGraph graph(Map<String, List<Stake>> companies) {
        Map<String, Holders> holders = new java.util.TreeMap<>();
        companies.forEach((company, stakes) -> holders.put(
                company,
                new Holders(true, eu.sovereignty.fact.Kleene.FALSE, eu.sovereignty.fact.Kleene.FALSE, stakes)));
        return new HoldingGraph("c0", holders, eu.sovereignty.fact.Fact.missing("parent"), false);
    }

    private static Ownership of(HoldingGraph graph) {
        return Ownership.of(graph, Graphs.UNION, Graphs.FIELD);
    }

    private static Shares shares(HoldingGraph graph) {
        return new Shares(graph, Measure.VOTES, holder -> true);
    }

    private static int number(Shares shares, String key) {
        int number = 0;
        while (!shares.holder(number).key().equals(key)) {
            number++;
        }
        return number;
    }

    private static BitSet only(int number) {
        BitSet set = new BitSet();
        set.set(number);
        return set;
    }
}
