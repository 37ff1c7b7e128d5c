package eu.sovereignty.law.continuity;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Concentration;
import eu.sovereignty.dossier.ContinuityFacts;
import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Embeddings;
import eu.sovereignty.dossier.ExitTime;
import eu.sovereignty.dossier.ModelContinuity;
import eu.sovereignty.dossier.ModelUse;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import java.util.List;

/** CONT-1 to CONT-9: what a team should know before its provider stops. */
final class Continuity {

    private Continuity() {}

    static List<Rule<?>> rules() {
        return List.of(
                exitPlan(),
                tested(),
                fallback(),
                concentration(),
                endOfLife(),
                weights(),
                sdk(),
                exitTime(),
                embeddings());
    }

    private static Rule<AiSystem> exitPlan() {
        return rule("continuity-exit-plan", Dossier::systems)
                .when("critical", system -> of(system).critical())
                .unless("planned", system -> of(system).exitPlan())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<AiSystem> tested() {
        return rule("continuity-exit-tested", Dossier::systems)
                .when("planned", system -> of(system).exitPlan())
                .unless("recently", system -> of(system).testedRecently())
                .weighs("in-future", system -> of(system).testedInFuture())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<AiSystem> fallback() {
        return rule("continuity-fallback", Dossier::systems)
                .unless("fallback", system -> of(system).fallback())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<Organisation> concentration() {
        return rule("continuity-concentration", Dossier::organisations)
                .when("several-services", organisation -> new Concentration(organisation).severalServices())
                .unless("different-controllers", organisation -> new Concentration(organisation).differentControllers())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<ModelUse> endOfLife() {
        return rule("continuity-model-end-of-life", Dossier::modelUses)
                .when("announced", use -> new ModelContinuity(use).endAnnounced())
                .unless("lasts", use -> new ModelContinuity(use).lasts())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<ModelUse> weights() {
        return rule("continuity-fine-tuned-weights", Dossier::modelUses)
                .when("fine-tuned", use -> new ModelContinuity(use).fineTuned())
                .when("critical", use -> of(use.system()).critical())
                .unless("exportable", use -> new ModelContinuity(use).exportable())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<ModelUse> sdk() {
        return rule("continuity-provider-sdk", Dossier::modelUses)
                .when("bound", use -> new ModelContinuity(use).boundToProvider())
                .unless("alternative", use -> of(use.system()).alternatives())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<Contract> exitTime() {
        return rule("continuity-exit-time", Dossier::contracts)
                .when("estimated", contract -> new ExitTime(contract).estimated())
                .when("not-own", contract -> Kleene.not(contract.hosting().ownOperation()))
                .unless("granted", contract -> new ExitTime(contract).granted())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<Dataset> embeddings() {
        return rule("continuity-embedding-model", Dossier::datasets)
                .when("embeddings", dataset -> new Embeddings(dataset).are())
                .unless("model-named", dataset -> new Embeddings(dataset).modelNamed())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static ContinuityFacts of(AiSystem system) {
        return new ContinuityFacts(system);
    }
}
