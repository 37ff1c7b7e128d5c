package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Money;
import eu.sovereignty.manifest.ChargeBasis;
import eu.sovereignty.manifest.ContractDeclaration;

/**
 * What a switch costs under a contract (Data Act 29): the data-transfer fee and every other switching charge are two facts,
 * in whatever currency. A charge that nobody declares is not zero.
 */
public record SwitchingCharges(Contract contract) {

    /** No charge for a switch at all (29(1)). */
    public Fact<Boolean> none() {
        return Kleene.and(zero(charges().egress()), zero(charges().other()));
    }

    /** No charge above the cost that the switch itself causes (29(2), 29(3)). */
    public Fact<Boolean> atMostCost() {
        return Kleene.and(
                Kleene.or(zero(charges().egress()), charges().egressBasis().is(ChargeBasis.COST)),
                Kleene.or(zero(charges().other()), charges().otherBasis().is(ChargeBasis.COST)));
    }

    private static Fact<Boolean> zero(Fact<Money> charge) {
        return charge.is(money -> !money.positive());
    }

    private ContractDeclaration.Charges charges() {
        return contract.declared().switching();
    }
}
