package eu.sovereignty.law.cloudact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Who supplies, now and tomorrow: owners that change, providers chosen at run time, models without a way out. */
final class Suppliers {

    private Suppliers() {}

    static List<Rule<?>> rules() {
        return List.of(ownershipChange(), router(), closedModel());
    }

    private static Rule<Hosting> ownershipChange() {
        return rule("cloudact-ownership-change", Dossier::hostings)
                .when("announced", hosting -> hosting.ownershipChange().pending());
    }

    private static Rule<Model> router() {
        return rule("cloudact-unpinned-router", Dossier::models)
                .when("router", model -> model.reach().router())
                .unless("pinned", model -> model.reach().pinned());
    }

    private static Rule<Model> closedModel() {
        return rule("cloudact-closed-model-exit", Dossier::models)
                .when("closed", Model::closed)
                .unless("alternative", model -> model.reach().alternative())
                .unless("exit-plan", model -> model.reach().exitPlan());
    }
}
