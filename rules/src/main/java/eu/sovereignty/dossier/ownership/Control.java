package eu.sovereignty.dossier.ownership;

import eu.sovereignty.dossier.ownership.Shares.Line;
import java.util.BitSet;

/**
 * What a set of holders controls: more than half of the votes, directly or through companies that it controls, whose votes
 * count whole (C. com. L233-3, L233-4); or a right to control or to appoint the majority of a governing body; or more than
 * 40 % of the votes where nobody else holds more and nobody else controls. A veto is no control; it counts only for decisive
 * influence (Reg. (EC) 139/2004).
 */
final class Control {

    private static final Fraction HALF = Fraction.percent(50);
    private static final Fraction PRESUMED = Fraction.percent(40);

    private final Shares votes;
    private final boolean otherParent;
    private final boolean vetoCounts;

    /**
     * Control over the companies of a graph.
     *
     * @param votes shares of the votes
     * @param otherParent whether it is known who controls the first company in the end
     * @param vetoCounts whether decisive influence is asked for, and not control
     */
    Control(Shares votes, boolean otherParent, boolean vetoCounts) {
        this.votes = votes;
        this.otherParent = otherParent;
        this.vetoCounts = vetoCounts;
    }

    /** The set and what it controls; with {@link Shares#nobody} in the set, what is undeclared counts as its own. */
    BitSet of(BitSet set) {
        BitSet controlled = (BitSet) set.clone();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int company = 0; company < votes.size(); company++) {
                if (!controlled.get(company) && controls(controlled, company)) {
                    controlled.set(company);
                    grows = true;
                }
            }
        }
        return controlled;
    }

    private boolean controls(BitSet set, int company) {
        Fraction held = held(set, company);
        if (held.above(HALF) || right(set, company)) {
            return !set.get(votes.nobody()) || !controlledByOthers(set, company);
        }
        return held.above(PRESUMED)
                && !rebutted(set, company)
                && !controlledByOthers(set, company)
                && !largerHolder(set, company, held);
    }

    private Fraction held(BitSet set, int company) {
        Fraction sum = set.get(votes.nobody()) ? votes.open(company) : Fraction.ZERO;
        for (Line line : votes.lines(company)) {
            if (set.get(line.holder())) {
                sum = sum.plus(line.size());
            }
        }
        return sum;
    }

    private boolean right(BitSet set, int company) {
        boolean worst = set.get(votes.nobody());
        for (Line line : votes.lines(company)) {
            boolean own = set.get(line.holder());
            boolean said = worst && line.stake().control().saidUnknown();
            boolean veto = vetoCounts && line.stake().veto().holds(is -> is);
            if (own && (line.stake().controlsByRight() || said || veto)) {
                return true;
            }
        }
        return false;
    }

    /** A presumption falls where it is declared that a holder of the set does not control. */
    private boolean rebutted(BitSet set, int company) {
        for (Line line : votes.lines(company)) {
            if (set.get(line.holder()) && line.stake().control().holds(is -> !is)) {
                return true;
            }
        }
        return false;
    }

    /** What is undeclared goes to nobody who would control against one who is known to. */
    private boolean controlledByOthers(BitSet set, int company) {
        for (Line line : votes.lines(company)) {
            boolean other = !set.get(line.holder());
            if (other && (line.stake().controlsByRight() || line.size().above(HALF))) {
                return true;
            }
        }
        return company == 0 && otherParent;
    }

    /** Nobody else has more, whatever is undeclared, unless what is undeclared is taken for the set's own. */
    private boolean largerHolder(BitSet set, int company, Fraction held) {
        boolean theirs = !set.get(votes.nobody());
        for (int other = 0; other <= votes.nobody(); other++) {
            boolean somebody = other < votes.nobody() || theirs;
            if (somebody
                    && !set.get(other)
                    && together(other, company, set, theirs).above(held)) {
                return true;
            }
        }
        return false;
    }

    /** What another holder has, with the companies of which it has the majority. */
    private Fraction together(int other, int company, BitSet without, boolean withUndeclared) {
        BitSet group = new BitSet();
        group.set(other);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int next = 1; next < votes.size(); next++) {
                boolean free = !group.get(next) && !without.get(next) && next != company;
                if (free
                        && (right(group, next)
                                || heldByOne(group, next, withUndeclared).above(HALF))) {
                    group.set(next);
                    grows = true;
                }
            }
        }
        return heldByOne(group, company, withUndeclared);
    }

    /** Many that are not told apart are no larger holder. */
    private Fraction heldByOne(BitSet group, int company, boolean withUndeclared) {
        Fraction sum = withUndeclared ? votes.undeclared(company) : Fraction.ZERO;
        for (Line line : votes.lines(company)) {
            if (group.get(line.holder()) && !line.stake().isDispersed()) {
                sum = sum.plus(line.size());
            }
        }
        return sum;
    }
}
