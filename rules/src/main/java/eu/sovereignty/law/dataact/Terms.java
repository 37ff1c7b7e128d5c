package eu.sovereignty.law.dataact;

import static eu.sovereignty.law.dataact.ChapterVI.lesserTerm;
import static eu.sovereignty.law.dataact.ChapterVI.term;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.ContractTerms;
import eu.sovereignty.dossier.ExportTerms;
import eu.sovereignty.dossier.SwitchingTerms;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Articles 23 and 25: what a contract must say of a switch, apart from how long it takes. */
final class Terms {

    private Terms() {}

    static List<Rule<?>> rules() {
        return List.of(
                term(
                        "dataact-switching-obstacles",
                        "no-obstacle",
                        contract -> of(contract).withoutObstacle()),
                term(
                        "dataact-written-contract",
                        "written",
                        contract -> of(contract).written()),
                term(
                        "dataact-assistance",
                        "promised",
                        contract -> contract.declared().assistance()),
                term(
                        "dataact-continuity-during-switch",
                        "promised",
                        contract -> contract.declared().continuity()),
                lesserTerm(
                        "dataact-continuity-risks",
                        "promised",
                        contract -> contract.declared().continuityRisksDisclosed()),
                term(
                        "dataact-security-during-switch",
                        "promised",
                        contract -> contract.declared().securityDuringSwitch()),
                term(
                        "dataact-exit-support",
                        "promised",
                        contract -> contract.declared().exitSupport()),
                lesserTerm(
                        "dataact-termination-on-completion",
                        "promised",
                        contract -> contract.declared().terminationOnCompletion()),
                term("dataact-exportable-data", "specified", contract -> new ExportTerms(contract).listed()),
                lesserTerm(
                        "dataact-exempted-data",
                        "stated",
                        contract -> of(contract).exemptionsStated()),
                term(
                        "dataact-erasure",
                        "promised",
                        contract -> contract.declared().erasure()),
                term(
                        "dataact-charges-stated",
                        "stated",
                        contract -> of(contract).chargesStated()),
                term(
                        "dataact-switching-options",
                        "all-options",
                        contract -> of(contract).allOptions()),
                otherTransition(),
                term(
                        "dataact-transition-extension",
                        "promised",
                        contract -> contract.declared().extensionByCustomer()));
    }

    private static Rule<Contract> otherTransition() {
        return ChapterVI.contractRule("dataact-other-transition")
                .when("foreseen", contract -> of(contract).foreseesOtherTransition())
                .unless("within-limits", contract -> new SwitchingTerms(contract).longerTransitionJustified())
                .reviewIf("depends-on-start", contract -> new SwitchingTerms(contract).alternativeDependsOnStart());
    }

    private static ContractTerms of(Contract contract) {
        return new ContractTerms(contract);
    }
}
