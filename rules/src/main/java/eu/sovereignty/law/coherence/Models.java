package eu.sovereignty.law.coherence;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.law.Rule;
import java.util.List;

/** What is declared of models against what their names and licences say. */
final class Models {

    private Models() {}

    static List<Rule<?>> rules() {
        return List.of(routing(), licence());
    }

    private static Rule<Model> routing() {
        return rule("coherence-global-routing", Dossier::models)
                .when("region-declared", model -> model.reach().regionDeclared())
                .when("leaves", model -> model.reach().leavesZone());
    }

    /** Who uses a service that is built on a model holds no licence to its weights. */
    private static Rule<Model> licence() {
        return rule("coherence-licence-excludes-union", Dossier::models)
                .when("excluded", Model::licenceExcludesUnion)
                .when("used-in-union", model -> model.reach().usedInUnion())
                .unless("used-as-service", Model::usedAsService);
    }
}
