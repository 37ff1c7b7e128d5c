package eu.sovereignty.law.aiact;

import static eu.sovereignty.law.aiact.HighRisk.chapterIII;
import static eu.sovereignty.law.aiact.HighRisk.conformity;
import static eu.sovereignty.law.aiact.HighRisk.draft;
import static eu.sovereignty.law.aiact.HighRisk.monitoring;
import static eu.sovereignty.law.aiact.HighRisk.obtainable;
import static eu.sovereignty.law.aiact.HighRisk.ofProvider;
import static eu.sovereignty.law.aiact.HighRisk.registration;
import static eu.sovereignty.law.aiact.HighRisk.shownBy;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.aiact.Deployment;
import eu.sovereignty.dossier.aiact.Provision;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;
import java.util.function.Function;

/** What the provider of a high-risk system owes (Articles 8 to 22, 43 to 49, 72, 73; law notes 4.3). */
final class ProviderDuties {

    private ProviderDuties() {}

    static List<Rule<?>> rules() {
        return List.of(
                section2("aiact-risk-management", Evidences::riskManagement, "riskManagement"),
                section2("aiact-data-governance", Evidences::dataGovernance, "dataGovernance"),
                section2("aiact-technical-documentation", Evidences::technicalDocumentation, "technicalDocumentation"),
                draft(ofProvider(chapterIII("aiact-provider-logs"))
                        .unless("logs-kept", system -> new Deployment(system).logsKept())),
                section2("aiact-instructions", Evidences::instructionsForUse, "instructionsForUse"),
                section2("aiact-oversight-by-design", Evidences::humanOversight, "humanOversight"),
                section2("aiact-accuracy-robustness", Evidences::accuracyAndRobustness, "accuracyAndRobustness"),
                draft(ofProvider(chapterIII("aiact-provider-identity"))
                        .unless("shown", system -> new Provision(system).identifiedAndAccessible())),
                section2("aiact-quality-management", Evidences::qualityManagement, "qualityManagement"),
                section2("aiact-document-retention", Evidences::documentRetention, "documentRetention"),
                section2("aiact-corrective-actions", Evidences::correctiveActions, "correctiveActions"),
                representative(),
                section2("aiact-supplier-agreements", Evidences::supplierAgreements, "supplierAgreements"),
                draft(ofProvider(conformity("aiact-conformity-assessment"))
                        .unless("shown", system -> new Provision(system).conformityAssessed())),
                draft(obtainable(conformity("aiact-declaration-of-conformity"), Evidences::conformity, "conformity")),
                shownBy(ofProvider(conformity("aiact-ce-marking")), Evidences::ceMarking, "ceMarking"),
                shownBy(
                        ofProvider(registration("aiact-provider-registration"))
                                .when(
                                        "annex-iii",
                                        system -> system.classification().highRiskAnnexIII()),
                        Evidences::registration,
                        "registration"),
                shownBy(
                        ofProvider(monitoring("aiact-post-market-monitoring")),
                        Evidences::postMarketMonitoring,
                        "postMarketMonitoring"),
                shownBy(
                        ofProvider(monitoring("aiact-incident-reporting")),
                        Evidences::incidentProcedure,
                        "incidentProcedure"));
    }

    private static Rule<AiSystem> section2(String id, Function<Evidences, Evidence> piece, String name) {
        return shownBy(ofProvider(chapterIII(id)), piece, name);
    }

    private static Rule<AiSystem> representative() {
        return draft(obtainable(
                chapterIII("aiact-authorised-representative")
                        .when("third-country", system -> new Provision(system).fromThirdCountry()),
                Evidences::representative,
                "representative"));
    }
}
