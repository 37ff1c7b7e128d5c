package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Money;
import eu.sovereignty.manifest.ChargeBasis;
import eu.sovereignty.manifest.ContractDeclaration;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Obstacle;
import eu.sovereignty.manifest.SwitchingOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Terms of a contract that chapter VI of the Data Act asks for, apart from its clocks and what is taken along (law notes A2). */
public record ContractTerms(Contract contract) {

    private static final Set<SwitchingOption> OPTIONS = EnumSet.allOf(SwitchingOption.class);

    /** 25(1): a contract in writing, in hand before it was signed. */
    public Fact<Boolean> written() {
        return Kleene.and(shown(terms().reference(), "reference"), terms().availableBeforeSignature());
    }

    /** 25(2)(f): exempted categories are named, or it is said that there are none. */
    public Fact<Boolean> exemptionsStated() {
        return terms().exemptedData().at().map(reference -> true).settledBy(field("exemptedData"));
    }

    /** 25(2)(i): both kinds of charge are stated; zero is a statement, silence is none. */
    public Fact<Boolean> chargesStated() {
        return Kleene.and(
                terms().switching().egress().map(charge -> true),
                terms().switching().other().map(charge -> true));
    }

    /** 25(3): another provider, own premises, erasure. */
    public Fact<Boolean> allOptions() {
        return terms().options().is(options -> options.containsAll(OPTIONS));
    }

    /** 25(4): another transition than thirty days is foreseen for the case that these are unfeasible. */
    public Fact<Boolean> foreseesOtherTransition() {
        return Claim.of(terms().alternativeTransition().map(period -> true), field("alternativeTransition"));
    }

    /**
     * 23: no obstacle. That functional equivalence is hindered (23(d)) counts for infrastructure alone, and not where the
     * service is built for one customer (31(1)).
     */
    public Fact<Boolean> withoutObstacle() {
        return terms().obstacles().flatMap(obstacles -> {
            if (obstacles.stream().anyMatch(obstacle -> obstacle != Obstacle.FUNCTIONAL_EQUIVALENCE)) {
                return Kleene.FALSE;
            }
            return obstacles.isEmpty() ? Kleene.TRUE : Kleene.not(equivalenceOwed());
        });
    }

    private Fact<Boolean> equivalenceOwed() {
        return Kleene.and(
                new DataActChapterVI(contract.hosting()).infrastructure(),
                Kleene.not(new DataActChapterVI(contract.hosting()).customBuilt()));
    }

    /** 29(5): leaving the service is claimed to be highly complex or costly. */
    public Fact<Boolean> complexToSwitch() {
        return Claim.of(terms().complexToSwitch(), field("complexToSwitch"));
    }

    /** 29(5), 29(6): the provider says so, on its website. */
    public Fact<Boolean> complexityDisclosed() {
        return shown(terms().complexityDisclosed(), "complexityDisclosed");
    }

    /** 34(2): a fee for transferring data is charged while services are used in parallel. */
    public Fact<Boolean> parallelCharge() {
        return Claim.of(terms().switching().parallelEgress().is(Money::positive), field("switching.parallelEgress"));
    }

    /** 34(2): that fee passes on the cost and no more. */
    public Fact<Boolean> parallelAtCost() {
        return terms().switching().parallelEgressBasis().is(ChargeBasis.COST);
    }

    /** 50: concluded after the day from which article 13 applies to new contracts; that day itself is not after. */
    public Fact<Boolean> signedAfterDataAct() {
        return terms().signedOn().is(day -> day.isAfter(DataActDays.APPLIES));
    }

    /** 50: an older contract without an end, or with one ten years or more after the Regulation entered into force. */
    public Fact<Boolean> longLegacy() {
        return Kleene.and(
                Kleene.not(signedAfterDataAct()),
                Kleene.or(
                        Claim.of(terms().indefinite(), field("indefinite")),
                        terms().endsOn().is(day -> !day.isBefore(DataActDays.TEN_YEARS))));
    }

    /** 13(6): the terms were negotiated; unknown is not negotiated, since he who imposed them must show it. */
    public Fact<Boolean> negotiated() {
        return Claim.of(shown(terms().negotiation(), "negotiation"), field("negotiation"));
    }

    /** 13: one side alone imposed the terms. */
    public Fact<Boolean> imposed() {
        return terms().unilaterallyImposed();
    }

    /** Whether a clause with one of these tags is declared; a clause that nobody declares is not judged. */
    public Fact<Boolean> hasClause(List<String> tags) {
        return Claim.of(terms().clauses().is(clauses -> tags.stream().anyMatch(clauses::contains)), field("clauses"));
    }

    private Fact<Boolean> shown(Evidence evidence, String name) {
        return Proof.shown(evidence, field(name));
    }

    private String field(String name) {
        return contract.hosting().field("contract." + name);
    }

    private ContractDeclaration terms() {
        return contract.declared();
    }
}
