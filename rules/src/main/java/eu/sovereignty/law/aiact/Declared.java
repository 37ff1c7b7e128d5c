package eu.sovereignty.law.aiact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiActScope;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.aiact.ClaimedClass;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;

/** What a declaration has to say so that the rest can be judged, and what it says against itself (law notes 4.1, 5.1). */
final class Declared {

    private Declared() {}

    static List<Rule<?>> rules() {
        return List.of(inventory(), claimedClass(), sensitiveData());
    }

    /** No article asks for an inventory; Articles 4, 26 and 49 cannot be met without one. */
    private static Rule<AiSystem> inventory() {
        return rule("aiact-inventory", Dossier::systems)
                .when("ai-system", system -> new AiActScope(system).aiSystem())
                .when("in-scope", system -> new AiActScope(system).covered())
                .unless("described", Declared::described);
    }

    private static Fact<Boolean> described(AiSystem system) {
        return Kleene.and(
                said(system.declared().purpose()),
                said(system.declared().aiActRole()),
                said(system.declared().uses().models()));
    }

    private static Fact<Boolean> said(Fact<?> fact) {
        return fact.map(value -> true);
    }

    private static Rule<AiSystem> claimedClass() {
        return rule("aiact-claimed-class", Dossier::systems)
                .when("claimed", system -> new ClaimedClass(system).claimed())
                .unless("agrees", system -> new ClaimedClass(system).agrees());
    }

    /** Article 4a: a possibility with six conditions, and no duty. */
    private static Rule<AiSystem> sensitiveData() {
        return Systems.ordinaryRule("aiact-sensitive-data-for-bias")
                .when(
                        "used",
                        system -> Claim.of(
                                system.declared().sensitiveDataForBias(), system.field("sensitiveDataForBias")))
                .unless("conditions-shown", system -> HighRisk.shown(system, Evidences::biasData, "biasData"));
    }
}
