package eu.sovereignty.law.dataact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.OlderContract;
import eu.sovereignty.law.Rule;
import java.util.List;

/**
 * What is not law: applied only when its overlay is asked for, never more than a notice, and never in place of a rule in force.
 * A proposal asks nobody anything: it speaks only where what it is about is established (law notes A1.1).
 */
final class Proposals {

    private Proposals() {}

    static List<Rule<?>> rules() {
        return List.of(olderContracts());
    }

    private static Rule<Contract> olderContracts() {
        return rule("dataact-proposal-digital-omnibus", Dossier::contracts)
                .when("chapter-vi", contract -> new OlderContract(contract).governed())
                .when("not-infrastructure", contract -> new OlderContract(contract).notInfrastructure())
                .when("older-contract", contract -> new OlderContract(contract).older())
                .noticeIf("proposed", contract -> new OlderContract(contract).all());
    }
}
