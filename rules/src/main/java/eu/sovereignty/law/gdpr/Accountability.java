package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.law.Rule.rule;
import static eu.sovereignty.law.gdpr.Subjects.named;
import static eu.sovereignty.law.gdpr.Subjects.ofController;
import static eu.sovereignty.law.gdpr.Subjects.ofOrganisation;
import static eu.sovereignty.law.gdpr.Subjects.ofPurpose;
import static eu.sovereignty.law.gdpr.Subjects.shown;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.DataProtection;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.GdprRole;
import eu.sovereignty.manifest.OrganisationDeclaration;
import eu.sovereignty.manifest.ProcessingDeclaration.Evidences;
import java.util.List;

/** Articles 24 to 39: what those who process owe each other and must be able to show. */
final class Accountability {

    private Accountability() {}

    static List<Rule<?>> rules() {
        return List.of(
                processorContract(),
                impactAssessment(),
                jointArrangement(),
                protectionByDesign(),
                record(),
                dataProtectionOfficer(),
                breachProcedure(),
                ownersAndDates());
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

    private static Rule<Processing> jointArrangement() {
        return ofController("gdpr-joint-arrangement")
                .when("joint", processing -> processing.role().is(GdprRole.JOINT))
                .unless("arrangement", processing -> processing.shows("jointArrangement", Evidences::jointArrangement));
    }

    private static Rule<Processing> protectionByDesign() {
        return ofController("gdpr-protection-by-design")
                .when("ai-system", Processing::servedBySystem)
                .unless(
                        "measures",
                        processing -> processing.shows("protectionByDesign", Evidences::protectionByDesign));
    }

    /** Owed by the controller (30(1)) and by the processor (30(2)), each for its own record. */
    private static Rule<Processing> record() {
        return shown(ofPurpose("gdpr-record"), "record", Processing::recorded);
    }

    /** Asked of every public authority, whatever its role. */
    private static Rule<DataProtection> dataProtectionOfficer() {
        return shown(
                ofOrganisation("gdpr-data-protection-officer")
                        .when("public-authority", body -> body.organisation().publicAuthority()),
                "contact",
                body -> named(body.organisation().declared().dpo()));
    }

    private static Rule<DataProtection> breachProcedure() {
        return shown(
                ofOrganisation("gdpr-breach-procedure"),
                "procedure",
                body -> body.shows("breachProcedure", OrganisationDeclaration.Evidences::breachProcedure));
    }

    private static Rule<DataProtection> ownersAndDates() {
        return ofOrganisation("gdpr-accountability")
                .when("controller", body -> Roles.anyController(body.processings(), body.organisation()))
                .unless("owned-and-dated", DataProtection::ownedAndDated);
    }
}
