package eu.sovereignty.law.aiact;

import static eu.sovereignty.law.aiact.HighRisk.chapterIII;
import static eu.sovereignty.law.aiact.HighRisk.draft;
import static eu.sovereignty.law.aiact.HighRisk.explanation;
import static eu.sovereignty.law.aiact.HighRisk.ofDeployer;
import static eu.sovereignty.law.aiact.HighRisk.registration;
import static eu.sovereignty.law.aiact.HighRisk.shownBy;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.Proof;
import eu.sovereignty.dossier.aiact.Deployment;
import eu.sovereignty.dossier.aiact.Operator;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;
import java.util.function.Function;

/** What the deployer of a high-risk system owes (Articles 26, 27, 49(3), 86; law notes 4.4). */
final class DeployerDuties {

    private DeployerDuties() {}

    static List<Rule<?>> rules() {
        return List.of(
                article26("aiact-use-by-instructions", Evidences::instructionsForUse, "instructionsForUse"),
                article26("aiact-human-oversight", Evidences::humanOversight, "humanOversight"),
                article26("aiact-input-data", Evidences::inputData, "inputData"),
                article26("aiact-monitoring-by-deployer", Evidences::incidentProcedure, "incidentProcedure"),
                draft(ofDeployer(chapterIII("aiact-deployer-logs"))
                        .unless("logs-kept", system -> new Deployment(system).logsKept())),
                shownBy(
                        ofDeployer(chapterIII("aiact-worker-information"))
                                .when("workers-concerned", system -> new Deployment(system).concernsWorkers()),
                        Evidences::workerInformation,
                        "workerInformation"),
                shownBy(
                        byPublicAuthority("aiact-registered-system"),
                        Evidences::providerRegistration,
                        "providerRegistration"),
                shownBy(byPublicAuthority("aiact-deployer-registration"), Evidences::registration, "registration"),
                impactAssessment(),
                biometricAuthorisation(),
                shownBy(
                        ofDeployer(chapterIII("aiact-persons-informed"))
                                .when("decides-about-persons", system -> new Deployment(system).decidesAboutPersons()),
                        Evidences::personsInformed,
                        "personsInformed"),
                rightsAssessment(),
                shownBy(
                        ofDeployer(explanation("aiact-explanation"))
                                .when("explains", system -> new Deployment(system).explains()),
                        Evidences::explanation,
                        "explanation"));
    }

    private static Rule<AiSystem> article26(String id, Function<Evidences, Evidence> piece, String name) {
        return shownBy(ofDeployer(chapterIII(id)), piece, name);
    }

    private static Rule<AiSystem> byPublicAuthority(String id) {
        return ofDeployer(registration(id))
                .when("annex-iii", system -> system.classification().highRiskAnnexIII())
                .when("public-authority", system -> new Operator(system).publicAuthority());
    }

    private static Rule<AiSystem> impactAssessment() {
        return draft(ofDeployer(chapterIII("aiact-impact-assessment-information"))
                .when("impact-assessment-due", system -> new Deployment(system).impactAssessmentDue())
                .unless(
                        "assessed-with-instructions",
                        system -> new Deployment(system).impactAssessedWithInstructions()));
    }

    private static Rule<AiSystem> biometricAuthorisation() {
        return draft(ofDeployer(chapterIII("aiact-biometric-authorisation"))
                .when("identifies-later", system -> new Deployment(system).identifiesLater())
                .when("not-initial", system -> Kleene.not(initial(system)))
                .unless("shown", DeployerDuties::authorised));
    }

    private static Fact<Boolean> initial(AiSystem system) {
        return Claim.of(
                system.declared().biometrics().initialIdentification(),
                system.field("biometrics.initialIdentification"));
    }

    private static Fact<Boolean> authorised(AiSystem system) {
        return Proof.valid(
                system.declared().biometrics().authorisation(),
                system.context().asOf(),
                system.field("biometrics.authorisation"));
    }

    private static Rule<AiSystem> rightsAssessment() {
        return draft(ofDeployer(chapterIII("aiact-rights-assessment"))
                .when("owes-assessment", system -> new Deployment(system).owesRightsAssessment())
                .unless("assessed", system -> new Deployment(system).rightsAssessed())
                .reviewIf("both-annexes", system -> new Deployment(system).inBothAnnexes()));
    }
}
