package eu.sovereignty.law.aiact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.dossier.aiact.GeneralPurpose;
import eu.sovereignty.dossier.aiact.ModelDuties;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.ModelDeclaration.Evidences;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Chapter V: what the provider of a general-purpose model owes (law notes 4.5). Who uses the model is told what he may ask for,
 * and nothing of it can fail for him.
 */
final class Models {

    private Models() {}

    static List<Rule<?>> rules() {
        return List.of(
                own("aiact-model-documentation", Evidences::technicalDocumentation, "technicalDocumentation", true),
                asked("aiact-model-downstream-documentation", Evidences::modelCard, "modelCard", true),
                own("aiact-model-copyright-policy", Evidences::copyrightPolicy, "copyrightPolicy", false),
                asked("aiact-model-training-summary", Evidences::trainingSummary, "trainingSummary", false)
                        .unless("known-published", model -> new ModelDuties(model).summaryPublished()),
                representative(),
                systemic(
                        "aiact-model-systemic-notification",
                        Evidences::systemicRiskNotification,
                        "systemicRiskNotification"),
                systemic("aiact-model-systemic-measures", Evidences::systemicRiskMeasures, "systemicRiskMeasures"),
                codeOfPractice());
    }

    private static Rule<Model> general(String id) {
        return rule(id, Dossier::models)
                .when("general-purpose", model -> new GeneralPurpose(model).general())
                .startsWith(model -> new ModelDuties(model).earlier() ? "gpai-earlier-models" : "gpai");
    }

    /** A duty that nobody but the provider can show. */
    private static Rule<Model> own(String id, Function<Evidences, Evidence> piece, String name, boolean lifted) {
        Rule<Model> rule = general(id).when("own-model", model -> new GeneralPurpose(model).ours());
        return owed(lifted ? free(rule) : rule, piece, name);
    }

    /** A duty whose result a user may ask for. */
    private static Rule<Model> asked(String id, Function<Evidences, Evidence> piece, String name, boolean lifted) {
        return owed(lifted ? free(general(id)) : general(id), piece, name);
    }

    private static Rule<Model> systemic(String id, Function<Evidences, Evidence> piece, String name) {
        return owed(
                general(id)
                        .when("own-model", model -> new GeneralPurpose(model).ours())
                        .when("systemic-risk", model -> new GeneralPurpose(model).systemic()),
                piece,
                name);
    }

    private static Rule<Model> representative() {
        return owed(
                free(general("aiact-model-representative")
                        .when("third-country", model -> new ModelDuties(model).fromThirdCountry())),
                Evidences::representative,
                "representative");
    }

    /** 56: a way to show that duties are met, and no presumption of it. */
    private static Rule<Model> codeOfPractice() {
        return general("aiact-model-code-of-practice")
                .unless(
                        "signed",
                        model -> Kleene.or(
                                new ModelDuties(model).codeSigned(),
                                new ModelDuties(model).held(Evidences::codeOfPractice, "codeOfPractice")))
                .noticeIf("voluntary", model -> Kleene.TRUE);
    }

    private static Rule<Model> free(Rule<Model> rule) {
        return rule.unless("open-source", model -> new GeneralPurpose(model).free());
    }

    private static Rule<Model> owed(Rule<Model> rule, Function<Evidences, Evidence> piece, String name) {
        return rule.unless("shown", model -> new ModelDuties(model).shown(piece, name))
                .reviewIf("by-guidance-alone", model -> new ModelDuties(model).byGuidanceAlone())
                .reviewIf("perhaps-earlier", model -> new ModelDuties(model).perhapsEarlier())
                .weighs("others-model", model -> Kleene.not(new GeneralPurpose(model).ours()))
                .owedBy(Models::holders);
    }

    private static Fact<Set<DutyHolder>> holders(Model model) {
        return new GeneralPurpose(model)
                .ours()
                .map(ours -> ours ? Set.of(DutyHolder.MODEL_PROVIDER) : Set.of(DutyHolder.DEPLOYER));
    }
}
