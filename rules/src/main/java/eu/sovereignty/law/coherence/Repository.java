package eu.sovereignty.law.coherence;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.dossier.Sighted;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/** What the repository shows against what is declared. A difference is for a person: either side may be wrong. */
final class Repository {

    private Repository() {}

    static List<Rule<?>> rules() {
        return List.of(undeclared(), foreign(), region(), weights(), secret(), records(), unseen(), callers());
    }

    private static Rule<Sighted> undeclared() {
        return rule("coherence-undeclared-ai", Dossier::sightings)
                .when("used", Sighted::used)
                .unless("declared", Sighted::declared)
                .noticeIf("left-over", Sighted::leftOver);
    }

    private static Rule<Sighted> foreign() {
        return rule("coherence-foreign-endpoint", Dossier::sightings)
                .when("used", Sighted::used)
                .when("outside-union", Sighted::providerOutsideUnion)
                .when(
                        "declared-in-union",
                        sighted -> sighted.declaredAi().declaredInUnion().or(Kleene.FALSE))
                .unless("declared", Sighted::declared)
                .noticeIf("left-over", Sighted::leftOver);
    }

    private static Rule<Sighted> region() {
        return rule("coherence-configured-region", Dossier::sightings)
                .when("used", Sighted::used)
                .when("region-configured", Sighted::regionConfigured)
                .when("declared", Sighted::declared)
                .unless("region-declared", Sighted::regionDeclared);
    }

    private static Rule<Sighted> weights() {
        return rule("coherence-unsafe-weights", Dossier::sightings)
                .when("weights", sighted -> sighted.is("model-file"))
                .unless("safe", sighted -> Kleene.not(sighted.unsafeWeights()));
    }

    private static Rule<Sighted> secret() {
        return rule("coherence-secret-in-repository", Dossier::sightings)
                .when("secret", sighted -> sighted.is("secret"))
                .unless("revoked", Sighted::revoked);
    }

    private static Rule<Sighted> records() {
        return rule("coherence-records-in-repository", Dossier::sightings)
                .when("records", sighted -> sighted.is("personal-records"))
                .unless("declared", Sighted::recordsDeclared);
    }

    private static Rule<AiSystem> callers() {
        return rule("coherence-callers", Dossier::systems)
                .when("declared", AiSystem::callersDeclared)
                .unless("kept", AiSystem::callersKept);
    }

    private static Rule<Model> unseen() {
        return rule("coherence-declared-never-seen", Dossier::models)
                .when("looked", Model::repositoryRead)
                .when("called-from-here", Model::usedAsService)
                .unless("seen", Model::seenInRepository)
                .noticeIf("not-seen", model -> Kleene.not(model.seenInRepository()));
    }
}
