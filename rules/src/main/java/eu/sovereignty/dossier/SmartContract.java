package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;

/** A smart contract that executes an agreement to share data (Data Act 36). */
public record SmartContract(AiSystem system) {

    /** Whether the system has one; who says nothing of one has none to answer for. */
    public Fact<Boolean> used() {
        return Claim.of(system.declared().smartContract(), system.field("smartContract"));
    }

    /** 36(2): its EU declaration of conformity is shown. */
    public Fact<Boolean> conformityDeclared() {
        return Proof.shown(
                system.declared().evidence().smartContractConformity(),
                system.field("evidence.smartContractConformity"));
    }

    /** Whether somebody else made the system, and so answers for it. */
    public boolean suppliedByOther() {
        return system.declared().suppliedBy().declared();
    }
}
