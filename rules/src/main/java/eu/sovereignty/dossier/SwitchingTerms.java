package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.ChosenBy;
import eu.sovereignty.manifest.ContractDeclaration;
import java.time.Period;

/**
 * The three clocks of a switch under Article 25 of the Data Act, as a contract sets them: notice, transition, retrieval (law
 * notes A2.1). Months are calendar months (Regulation 1182/71), days are days.
 */
public record SwitchingTerms(Contract contract) {

    private static final Period TWO_MONTHS = Period.ofMonths(2);
    private static final Period THIRTY_DAYS = Period.ofDays(30);
    private static final Period SEVEN_MONTHS = Period.ofMonths(7);
    private static final int WORKING_DAYS = 14;

    /** 25(2)(d): the notice is at most two months from whatever day. */
    public Fact<Boolean> noticeWithinTwoMonths() {
        return terms().notice().is(notice -> PeriodFit.within(TWO_MONTHS, notice) == PeriodFit.ALWAYS);
    }

    /** A notice in days that is more than two months from some days on, and not from others. */
    public Fact<Boolean> noticeDependsOnStart() {
        return terms().notice().is(notice -> PeriodFit.within(TWO_MONTHS, notice) == PeriodFit.DEPENDS);
    }

    /** 25(2)(a): the transition is at most thirty days. */
    public Fact<Boolean> transitionWithinThirtyDays() {
        return terms().transition().is(time -> PeriodFit.within(THIRTY_DAYS, time) == PeriodFit.ALWAYS);
    }

    /** A transition in months that is more than thirty days from some days on; or another one, likewise, in days. */
    public Fact<Boolean> transitionDependsOnStart() {
        return Kleene.or(
                terms().transition().is(time -> PeriodFit.within(THIRTY_DAYS, time) == PeriodFit.DEPENDS),
                alternative(PeriodFit.DEPENDS));
    }

    /** 25(5): the customer chose a longer transition. */
    public Fact<Boolean> transitionChosenByCustomer() {
        return Claim.of(terms().transitionChosenBy().is(ChosenBy.CUSTOMER), field("transitionChosenBy"));
    }

    /**
     * 25(4): the provider announces within fourteen working days that thirty days are technically unfeasible, and another
     * transition of at most seven months.
     */
    public Fact<Boolean> longerTransitionJustified() {
        return Kleene.and(
                alternative(PeriodFit.ALWAYS),
                terms().infeasibilityNoticeWorkingDays().is(days -> days <= WORKING_DAYS));
    }

    /** 25(2)(g): data can be retrieved for at least thirty days after the transition. */
    public Fact<Boolean> retrievalForThirtyDays() {
        return terms().retrieval().is(time -> PeriodFit.atLeast(THIRTY_DAYS, time) == PeriodFit.ALWAYS);
    }

    /** A time of retrieval in months that is less than thirty days from some days on. */
    public Fact<Boolean> retrievalDependsOnStart() {
        return terms().retrieval().is(time -> PeriodFit.atLeast(THIRTY_DAYS, time) == PeriodFit.DEPENDS);
    }

    /** Another transition in days that is more than seven months from some days on. */
    public Fact<Boolean> alternativeDependsOnStart() {
        return alternative(PeriodFit.DEPENDS);
    }

    private Fact<Boolean> alternative(PeriodFit fit) {
        return Claim.of(
                terms().alternativeTransition().is(time -> PeriodFit.within(SEVEN_MONTHS, time) == fit),
                field("alternativeTransition"));
    }

    private ContractDeclaration terms() {
        return contract.declared();
    }

    private String field(String name) {
        return contract.hosting().field("contract." + name);
    }
}
