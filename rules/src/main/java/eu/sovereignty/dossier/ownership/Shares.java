package eu.sovereignty.dossier.ownership;

import eu.sovereignty.dossier.ownership.Stake.Measure;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A graph of holdings in numbers, for one measure. Holders are numbered; whoever holds something that nobody declares gets
 * the last number, {@link #nobody}.
 */
final class Shares {

    private final List<Holder> holders = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<Fraction> undeclared = new ArrayList<>();
    private final List<Fraction> open = new ArrayList<>();
    private boolean contradictory;

    /** A stake, by the number of its holder. */
    record Line(int holder, Fraction size, Stake stake) {}

    /**
     * Numbers a graph.
     *
     * @param inside whether nothing of a holder can come from outside the territory
     */
    Shares(HoldingGraph graph, Measure measure, Predicate<Holder> inside) {
        number(graph);
        for (int company = 0; company < holders.size(); company++) {
            lines.add(new ArrayList<>());
            for (Stake stake : graph.stakesIn(holders.get(company).key())) {
                if (!stake.fromAnywhere()) {
                    Fraction size = stake.size(measure).orElse(Fraction.ZERO);
                    lines.get(company).add(new Line(number(stake.holder()), size, stake));
                }
            }
            remainder(graph, company, measure, inside);
        }
    }

    private void number(HoldingGraph graph) {
        Fact<Country> nowhere = Fact.missing("company.country");
        number(new Holder(graph.root(), graph.root(), nowhere, nowhere, nowhere));
        for (int next = 0; next < holders.size(); next++) {
            for (Stake stake : graph.stakesIn(holders.get(next).key())) {
                if (!stake.fromAnywhere()) {
                    number(stake.holder());
                }
            }
        }
    }

    /** The number of a holder; what another line knows of it is added, save for the company that is asked about. */
    private int number(Holder holder) {
        Integer known = numbers.putIfAbsent(holder.key(), holders.size());
        if (known == null) {
            holders.add(holder);
            return holders.size() - 1;
        }
        if (known > 0) {
            holders.set(known, holders.get(known).with(holder));
        }
        return known;
    }

    /** What is left of a company: nobody's declared part, and how much of it could come from outside. */
    private void remainder(HoldingGraph graph, int company, Measure measure, Predicate<Holder> inside) {
        Holders known = graph.companies().get(holders.get(company).key());
        if (known == null) {
            undeclared.add(Fraction.ZERO);
            open.add(Fraction.ZERO);
            return;
        }
        Fraction rest = rest(company);
        List<Line> unsized = lines.get(company).stream()
                .filter(line -> unsized(line, company, measure))
                .toList();
        boolean others = known.othersCount();
        boolean someOutside =
                unsized.stream().anyMatch(line -> !inside.test(line.stake().holder()));
        undeclared.add(others || !unsized.isEmpty() ? rest : Fraction.ZERO);
        open.add(others || someOutside ? rest : Fraction.ZERO);
    }

    /** A holder whose rights and whose share stand on lines of their own, by different sources, has a size. */
    private boolean unsized(Line line, int company, Measure measure) {
        return lines.get(company).stream()
                .noneMatch(other -> other.holder() == line.holder()
                        && other.stake().size(measure).isPresent());
    }

    private Fraction rest(int company) {
        Fraction sum = Fraction.ZERO;
        for (Line line : lines.get(company)) {
            sum = sum.plus(line.size());
        }
        contradictory |= sum.above(Fraction.ONE);
        return Fraction.ONE.minus(sum).max(Fraction.ZERO);
    }

    /** How many holders and companies there are; the company that is asked about is 0. */
    int size() {
        return holders.size();
    }

    /** The number that stands for whoever holds what nobody declares. */
    int nobody() {
        return holders.size();
    }

    Holder holder(int number) {
        return holders.get(number);
    }

    List<Line> lines(int company) {
        return lines.get(company);
    }

    /** What nobody declares of a company, whoever may hold it. */
    Fraction undeclared(int company) {
        return undeclared.get(company);
    }

    /** What could be held from outside by somebody whom nobody names, or by a named holder of unknown size. */
    Fraction open(int company) {
        return open.get(company);
    }

    boolean somethingOpen() {
        return open.stream().anyMatch(share -> !share.isZero());
    }

    boolean somethingUndeclared() {
        return undeclared.stream().anyMatch(share -> !share.isZero());
    }

    /** Whether somewhere more than the whole is declared: such a list cannot be right. */
    boolean contradictory() {
        return contradictory;
    }
}
