package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Graphs of holdings by chance, the same for the same seed. */
final class Graphs {

    static final Missing FIELD = Missing.field("company.holders");
    static final Territories UNION = country -> new Known<>(!country.code().equals("US"), List.of());

    private static final Fact<Country> NOWHERE = Fact.missing("country");
    private static final Fact<Boolean> UNSAID = Fact.missing("right");

    private final Random random;

    Graphs(long seed) {
        this.random = new Random(seed);
    }

    /** Companies that are wholly declared; holders above them, of which some are in the United States. */
    HoldingGraph complete(boolean circles) {
        int companies = 1 + random.nextInt(5);
        int people = 2 + random.nextInt(4);
        Map<String, Holders> graph = new LinkedHashMap<>();
        for (int company = 0; company < companies; company++) {
            graph.put("c" + company, holders(company, companies, people, circles));
        }
        return new HoldingGraph("c0", graph, NOWHERE, false);
    }

    private Holders holders(int company, int companies, int people, boolean circles) {
        int[] cuts = random.ints(1 + random.nextInt(3), 1, 10_000)
                .sorted()
                .distinct()
                .toArray();
        List<Stake> stakes = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            stakes.add(stake(above(company, companies, people, circles), cut - from));
            from = cut;
        }
        stakes.add(stake(holder("own" + company, company % 2 == 0 ? "FR" : "US"), 10_000 - from));
        return new Holders(true, Kleene.FALSE, Kleene.FALSE, oneLineEach(stakes));
    }

    private static List<Stake> oneLineEach(List<Stake> stakes) {
        Map<String, Stake> lines = new LinkedHashMap<>();
        for (Stake stake : stakes) {
            lines.merge(
                    stake.holder().key(), stake, (one, two) -> stake(one.holder(), hundredths(one) + hundredths(two)));
        }
        return List.copyOf(lines.values());
    }

    private static int hundredths(Stake stake) {
        return stake.capital().value().orElseThrow().movePointRight(2).intValueExact();
    }

    private Holder above(int company, int companies, int people, boolean circles) {
        int first = circles ? 0 : company + 1;
        return first < companies && random.nextInt(3) > 0
                ? holder("c" + (first + random.nextInt(companies - first)), "FR")
                : person(random.nextInt(people));
    }

    /** Every other one is in the United States. */
    private static Holder person(int number) {
        return holder("p" + number, number % 2 == 0 ? "US" : "FR");
    }

    static Holder holder(String key, String country) {
        return new Holder(key, key, new Known<>(new Country(country), List.of()), NOWHERE, NOWHERE);
    }

    /** A stake in hundredths of a percent. */
    static Stake stake(Holder holder, int hundredths) {
        Fact<BigDecimal> size = new Known<>(BigDecimal.valueOf(hundredths, 2), List.of());
        return new Stake(holder, size, size, UNSAID, UNSAID, UNSAID, UNSAID);
    }

    /** The same, where some lines are not declared; a list that declares nobody would say that nobody counts. */
    HoldingGraph partly(HoldingGraph graph) {
        Map<String, Holders> less = new LinkedHashMap<>();
        graph.companies().forEach((company, holders) -> {
            List<Stake> stakes = holders.stakes().stream()
                    .filter(stake -> random.nextInt(4) > 0)
                    .toList();
            less.put(
                    company,
                    new Holders(true, Kleene.FALSE, Kleene.FALSE, stakes.isEmpty() ? holders.stakes() : stakes));
        });
        return new HoldingGraph(graph.root(), less, graph.parent(), false);
    }

    /** The same, where the size of some lines is not known. */
    HoldingGraph unsized(HoldingGraph graph) {
        Map<String, Holders> less = new LinkedHashMap<>();
        graph.companies()
                .forEach((company, holders) -> less.put(
                        company,
                        new Holders(
                                true,
                                Kleene.FALSE,
                                Kleene.TRUE,
                                holders.stakes().stream()
                                        .map(stake -> random.nextInt(4) > 0 ? stake : ofUnknownSize(stake.holder()))
                                        .toList())));
        return new HoldingGraph(graph.root(), less, graph.parent(), false);
    }

    private static Stake ofUnknownSize(Holder holder) {
        return new Stake(holder, Fact.missing("capital"), Fact.missing("votes"), UNSAID, UNSAID, UNSAID, UNSAID);
    }
}
