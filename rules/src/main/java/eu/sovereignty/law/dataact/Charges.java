package eu.sovereignty.law.dataact;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.ContractTerms;
import eu.sovereignty.dossier.DataActChapterVI;
import eu.sovereignty.dossier.SwitchingCharges;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Article 29: what a provider may charge for a switch. */
final class Charges {

    private Charges() {}

    static List<Rule<?>> rules() {
        return List.of(
                none(),
                reduced(),
                ChapterVI.term(
                        "dataact-fees-disclosed",
                        "told",
                        contract -> contract.declared().feesDisclosed()),
                complexity(),
                parallel());
    }

    private static Rule<Contract> none() {
        return chargeRule("dataact-no-switching-charge")
                .unless("free", contract -> new SwitchingCharges(contract).none());
    }

    private static Rule<Contract> reduced() {
        return chargeRule("dataact-reduced-switching-charge")
                .unless("at-most-cost", contract -> new SwitchingCharges(contract).atMostCost());
    }

    private static Rule<Contract> complexity() {
        return ChapterVI.lesserTerm(
                        "dataact-complexity-disclosed",
                        "disclosed",
                        contract -> Kleene.or(
                                Kleene.not(new ContractTerms(contract).complexToSwitch()),
                                new ContractTerms(contract).complexityDisclosed()))
                .when("complex", contract -> new ContractTerms(contract).complexToSwitch());
    }

    private static Rule<Contract> parallel() {
        return ChapterVI.contractRule("dataact-parallel-charge")
                .when("charged", contract -> new ContractTerms(contract).parallelCharge())
                .unless("at-cost", contract -> new ContractTerms(contract).parallelAtCost());
    }

    /** Article 31(1) takes article 29 away from a service that is built for one customer. */
    private static Rule<Contract> chargeRule(String id) {
        return ChapterVI.contractRule(id)
                .when(
                        "not-custom-built",
                        contract -> Kleene.not(new DataActChapterVI(contract.hosting()).customBuilt()));
    }
}
