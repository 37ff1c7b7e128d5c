package eu.sovereignty.dossier.ownership;

import eu.sovereignty.dossier.ownership.Shares.Line;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The share of the first company that comes from a set of holders: shares multiplied along every path, paths added, the
 * share of a holder of the set counted where it is first met, so that nothing counts twice. Circles are solved as a linear
 * system, exactly.
 */
final class Product {

    private final Shares shares;

    Product(Shares shares) {
        this.shares = shares;
    }

    /** The share of a set; with {@link Shares#nobody} in it, what is undeclared comes from it too. */
    Fraction of(BitSet set) {
        BitSet useful = reaching(set);
        if (!useful.get(0)) {
            return Fraction.ZERO;
        }
        int[] rows = useful.stream().toArray();
        Fraction[][] system = new Fraction[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            system[row] = row(rows[row], set, rows);
        }
        return solved(system);
    }

    /** Companies that hold something of the set, through whatever; where nothing arrives, nothing is to be solved. */
    private BitSet reaching(BitSet set) {
        BitSet reaching = new BitSet();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int company = 0; company < shares.size(); company++) {
                if (!reaching.get(company) && (company == 0 || !set.get(company)) && reaches(company, set, reaching)) {
                    reaching.set(company);
                    grows = true;
                }
            }
        }
        return reaching;
    }

    private boolean reaches(int company, BitSet set, BitSet reaching) {
        for (Line line : shares.lines(company)) {
            if (!line.size().isZero() && (counts(line, set) || reaching.get(line.holder()))) {
                return true;
            }
        }
        return set.get(shares.nobody()) && !shares.open(company).isZero();
    }

    /** The company that is asked about is no source of its own share. */
    private static boolean counts(Line line, BitSet set) {
        return line.holder() != 0 && set.get(line.holder());
    }

    /** Coefficients of {@code (I - A) x = b}, and b; a list that declares more than the whole is taken in proportion. */
    private Fraction[] row(int company, BitSet set, int[] rows) {
        Fraction own = set.get(shares.nobody()) ? shares.open(company) : Fraction.ZERO;
        Fraction[] row = new Fraction[rows.length + 1];
        Arrays.fill(row, Fraction.ZERO);
        Fraction whole = Fraction.ONE.max(sum(company));
        for (Line line : shares.lines(company)) {
            Fraction part = line.size().over(whole);
            int column = Arrays.binarySearch(rows, line.holder());
            if (counts(line, set)) {
                own = own.plus(part);
            } else if (column >= 0) {
                row[column] = row[column].minus(part);
            }
        }
        int diagonal = Arrays.binarySearch(rows, company);
        row[diagonal] = row[diagonal].plus(Fraction.ONE);
        row[rows.length] = own;
        return row;
    }

    private Fraction sum(int company) {
        Fraction sum = Fraction.ZERO;
        for (Line line : shares.lines(company)) {
            sum = sum.plus(line.size());
        }
        return sum;
    }

    /**
     * Gauss' elimination from the last unknown to the first. Every company here lets something of the set through, so no
     * circle keeps all of its shares to itself and every pivot is positive.
     */
    private static Fraction solved(Fraction[][] system) {
        for (int last = system.length - 1; last > 0; last--) {
            for (int row = 0; row < last; row++) {
                eliminate(system, row, last);
            }
        }
        Fraction[] first = system[0];
        return first[first.length - 1].over(first[0]);
    }

    private static void eliminate(Fraction[][] system, int row, int pivot) {
        if (system[row][pivot].isZero()) {
            return;
        }
        Fraction factor = system[row][pivot].over(system[pivot][pivot]);
        for (int column = 0; column < system[row].length; column++) {
            system[row][column] = system[row][column].minus(system[pivot][column].times(factor));
        }
    }
}
