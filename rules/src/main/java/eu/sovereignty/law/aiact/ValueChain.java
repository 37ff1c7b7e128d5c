package eu.sovereignty.law.aiact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.aiact.Operator;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;

/** Article 25, and the systems that their provider takes out of the high-risk ones (Articles 6(4), 49(2)). */
final class ValueChain {

    private ValueChain() {}

    static List<Rule<?>> rules() {
        return List.of(becomesProvider(), upstream(), assessmentOfExemption(), registrationOfExemption());
    }

    /** Who becomes a provider has to know it: the role that is declared is compared with what Article 25(1) makes of it. */
    private static Rule<AiSystem> becomesProvider() {
        return HighRisk.chapterIII("aiact-becomes-provider")
                .when("trapped", system -> new Operator(system).trapped())
                .unless("says-provider", system -> new Operator(system).saysProvider());
    }

    /** 25(2): a duty of the first provider, whoever the organisation is. */
    private static Rule<AiSystem> upstream() {
        return HighRisk.chapterIII("aiact-upstream-cooperation")
                .when("trapped", system -> new Operator(system).trapped())
                .unless(
                        "agreed",
                        system -> Claim.of(
                                HighRisk.shown(system, Evidences::supplierAgreements, "supplierAgreements"),
                                system.field("evidence.supplierAgreements")))
                .weighs("use-excluded", system -> system.declared().suppliedBy().excludesHighRiskUse())
                .owedByAlways(DutyHolder.DEPLOYER);
    }

    private static Rule<AiSystem> assessmentOfExemption() {
        return HighRisk.obtainable(exempted("aiact-exemption-note"), Evidences::classification, "classification");
    }

    private static Rule<AiSystem> registrationOfExemption() {
        return HighRisk.obtainable(exempted("aiact-exemption-registration"), Evidences::registration, "registration");
    }

    private static Rule<AiSystem> exempted(String id) {
        return rule(id, Dossier::systems)
                .when("exempted", system -> system.classification().exempted());
    }
}
