package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import java.time.Period;

/** The time that leaving a hosting takes, against the time that its contract grants (CONT-8). */
public record ExitTime(Contract contract) {

    /** Whether the time needed is declared; nobody is measured by what he has not estimated. */
    public Fact<Boolean> estimated() {
        return Claim.of(needed().map(time -> true), "continuity.exitTime");
    }

    /** Whether it is no longer than notice and transition together, from whatever day. */
    public Fact<Boolean> granted() {
        return needed().flatMap(time -> contract.declared()
                .notice()
                .flatMap(notice ->
                        contract.declared().transition().is(transition -> within(notice.plus(transition), time))));
    }

    private static boolean within(Period granted, Period needed) {
        return PeriodFit.within(granted, needed) == PeriodFit.ALWAYS;
    }

    private Fact<Period> needed() {
        return contract.hosting().context().manifest().continuity().exitTime();
    }
}
