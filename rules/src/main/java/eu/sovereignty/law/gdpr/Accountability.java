package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Articles 24 to 39: what those who process owe each other and must be able to show. */
final class Accountability {

    private Accountability() {}

    static List<Rule<?>> rules() {
        return List.of(processorContract(), impactAssessment());
    }

    /** Owed on both sides of the contract, by the controller and by the processor that calls on another one. */
    private static Rule<Contract> processorContract() {
        return rule("gdpr-processor-contract", Dossier::contracts)
                .when("personal-data", Contract::personalData)
                .when("provider", contract -> contract.hosting().handledByProvider())
                .unless("contract", Contract::processorContract)
                .unless("standard-clauses", Contract::standardClausesForProcessors)
                .reviewIf("law-enforcement", Contract::lawEnforcement);
    }

    private static Rule<Processing> impactAssessment() {
        return rule("gdpr-impact-assessment", Dossier::processings)
                .when("personal-data", Processing::personal)
                .when("controller", Roles::isController)
                .unless("not-due", processing -> not(processing.impactAssessmentDue()))
                .unless("assessed", Processing::impactAssessed)
                .unless(
                        "assessed-by-law",
                        processing -> processing.declared().impact().art35_10())
                .reviewIf("exempted", Processing::exemptionClaimed)
                .reviewIf("law-enforcement", Processing::lawEnforcement)
                .reviewBefore("cnil-list")
                .weighs("production", Processing::inProduction)
                .owedBy(Roles::of);
    }
}
