package eu.sovereignty.manifest;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Money;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/**
 * The contract of a hosting: the terms that Data Act chapter VI is about.
 *
 * @param consultationOn day on which the consultation that led to it was launched (CCP)
 * @param notice longest notice of a switch (25(2)(d)); {@code P2M} and {@code P60D} are not the same
 * @param transition longest transitional period (25(2)(a))
 * @param retrieval shortest time to retrieve the data after it (25(2)(g))
 * @param ownershipChangeNotice longest time to tell of a change of seat, holders or third companies (SecNumCloud 19.6 f)
 */
public record ContractDeclaration(
        Position at,
        boolean declared,
        Evidence reference,
        Fact<LocalDate> consultationOn,
        Fact<LocalDate> signedOn,
        Fact<LocalDate> endsOn,
        Fact<Boolean> availableBeforeSignature,
        Fact<Period> notice,
        Fact<Period> transition,
        Fact<ChosenBy> transitionChosenBy,
        Fact<Period> alternativeTransition,
        Fact<Integer> infeasibilityNoticeWorkingDays,
        Fact<Boolean> extensionByCustomer,
        Fact<Period> retrieval,
        Fact<Boolean> erasure,
        Fact<Set<SwitchingOption>> options,
        Fact<Boolean> assistance,
        Fact<Boolean> continuity,
        Fact<Boolean> continuityRisksDisclosed,
        Fact<Boolean> securityDuringSwitch,
        Fact<Boolean> exitSupport,
        Fact<Boolean> terminationOnCompletion,
        Evidence exportableData,
        Evidence exemptedData,
        Charges switching,
        Fact<Boolean> feesDisclosed,
        Fact<Set<Obstacle>> obstacles,
        Fact<Boolean> informedOfExemptions,
        Evidence procedures,
        Evidence dataRegister,
        Fact<List<String>> exportFormats,
        Fact<List<String>> openInterfaces,
        Fact<Boolean> interfacesFree,
        Fact<Boolean> functionalEquivalence,
        Fact<Boolean> measuresListed,
        Fact<Boolean> complexToSwitch,
        Evidence complexityDisclosed,
        Fact<Set<Country>> governingLaw,
        Fact<Boolean> indefinite,
        Fact<Boolean> unilaterallyImposed,
        Evidence negotiation,
        Fact<Period> ownershipChangeNotice,
        Fact<Set<String>> clauses,
        Fact<Set<String>> article28) {

    /**
     * Charges of a switch; absent is never zero.
     *
     * @param egress data-transfer fee
     * @param other every other switching charge
     * @param parallelEgress data-transfer fee while two services are used side by side (34(2))
     */
    public record Charges(
            Fact<Money> egress,
            Fact<ChargeBasis> egressBasis,
            Fact<Money> other,
            Fact<ChargeBasis> otherBasis,
            Fact<Money> parallelEgress,
            Fact<ChargeBasis> parallelEgressBasis) {}
}
