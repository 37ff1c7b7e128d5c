package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Provenance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a holder has in a company. A size that nobody gives is undeclared, never zero.
 *
 * @param capital share of the capital, in percent
 * @param votes share of the votes, in percent
 * @param control whether it controls the company by itself (C. com. L233-3)
 * @param veto whether it has a veto by contract or by-laws; no control by itself
 * @param boardMajority whether it appoints the majority of a governing body
 * @param dispersed whether the line stands for many holders that are not told apart
 */
public record Stake(
        Holder holder,
        Fact<BigDecimal> capital,
        Fact<BigDecimal> votes,
        Fact<Boolean> control,
        Fact<Boolean> veto,
        Fact<Boolean> boardMajority,
        Fact<Boolean> dispersed) {

    /** What is measured. */
    enum Measure {
        CAPITAL,
        VOTES
    }

    /** Its size; silence about one measure means one vote per share, {@code unknown} said on purpose does not. */
    Optional<Fraction> size(Measure measure) {
        return measured(measure).value().map(Fraction::percent);
    }

    private Fact<BigDecimal> measured(Measure measure) {
        Fact<BigDecimal> own = measure == Measure.CAPITAL ? capital : votes;
        Fact<BigDecimal> other = measure == Measure.CAPITAL ? votes : capital;
        return own.saidUnknown() ? own : own.or(other);
    }

    boolean isDispersed() {
        return dispersed.holds(is -> is);
    }

    /** Whether it stands for many, nobody knows from where: its share is as good as undeclared. */
    boolean fromAnywhere() {
        return isDispersed() && !holder.seat().isKnown();
    }

    /** Whether it controls by a right, whatever its size. */
    boolean controlsByRight() {
        return control.holds(is -> is) || boardMajority.holds(is -> is);
    }

    /** What it rests on. */
    List<Provenance> from() {
        return Stream.of(holder.seat(), capital, votes, control, veto, boardMajority)
                .flatMap(fact -> fact.from().stream())
                .toList();
    }

    /** The same holder's line elsewhere fills what this one does not know. */
    Stake with(Stake other) {
        return new Stake(
                holder.with(other.holder),
                capital.or(other.capital),
                votes.or(other.votes),
                control.or(other.control),
                veto.or(other.veto),
                boardMajority.or(other.boardMajority),
                dispersed.or(other.dispersed));
    }

    /** Whether anything of its weight is known. */
    boolean sized() {
        return capital.isKnown() || votes.isKnown() || control.holds(is -> is);
    }
}
