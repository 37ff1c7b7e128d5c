package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AdministrativeDecision;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.OrganisationKind;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;

/** Decisions that algorithms take or prepare: article 47 of loi 78-17, and the transparency of administrations (CRPA). */
final class AlgorithmicDecisions {

    private static final int AGENTS = 50;
    private static final int INHABITANTS = 3500;

    private AlgorithmicDecisions() {}

    static List<Rule<?>> rules() {
        return List.of(
                courtDecision(),
                sensitiveData(),
                nullity(),
                onAppeal(),
                control(),
                mention(),
                explanation(),
                publishedRules(),
                reasons(),
                sourceCode());
    }

    private static Rule<AiSystem> courtDecision() {
        return rule("france-court-decision", Dossier::systems)
                .when("possibly-court", system -> system.organisation().possiblyCourt())
                .when("court-decision", system -> of(system).ofCourt())
                .when("personality", system -> system.declared().profiling())
                .owedByAlways(DutyHolder.CONTROLLER);
    }

    private static Rule<AiSystem> sensitiveData() {
        return soleAutomated("france-automated-decision-sensitive-data")
                .when("sensitive-data", system -> of(system).specialCategories())
                .owedByAlways(DutyHolder.CONTROLLER);
    }

    private static Rule<AiSystem> nullity() {
        return soleAutomated("france-automated-decision-mention")
                .when("personal-data", system -> of(system).personal())
                .unless("mention", AlgorithmicDecisions::mentioned)
                .owedByAlways(DutyHolder.CONTROLLER);
    }

    private static Rule<AiSystem> onAppeal() {
        return soleAutomated("france-automated-decision-on-appeal")
                .when("on-appeal", system -> of(system).onAppeal())
                .owedByAlways(DutyHolder.CONTROLLER);
    }

    /** Rules that revise themselves without a person's validation cannot be the only basis (Cons. const. 2018-765 DC). */
    private static Rule<AiSystem> control() {
        return soleAutomated("france-automated-decision-control")
                .unless("controlled", system -> Kleene.and(Kleene.not(of(system).selfLearning()), explained(system)))
                .weighs("self-learning", system -> of(system).selfLearning())
                .owedByAlways(DutyHolder.CONTROLLER);
    }

    private static Rule<AiSystem> mention() {
        return individual("france-algorithm-mention").unless("mention", AlgorithmicDecisions::mentioned);
    }

    private static Rule<AiSystem> explanation() {
        return individual("france-algorithm-explanation").unless("explained", AlgorithmicDecisions::explained);
    }

    private static Rule<AiSystem> publishedRules() {
        return individual("france-algorithm-rules-published")
                .when(
                        "fifty-agents",
                        system -> system.organisation().declared().agentsFte().is(agents -> agents >= AGENTS))
                .unless("published", system -> of(system).shown("publishedRules", Evidences::publishedRules))
                .reviewIf("small-municipality", AlgorithmicDecisions::smallMunicipality);
    }

    /** The text binds; practice exempts, by analogy with open data. */
    private static Fact<Boolean> smallMunicipality(AiSystem system) {
        return Kleene.and(
                system.organisation().declared().kind().is(OrganisationKind.LOCAL_AUTHORITY),
                system.organisation().declared().inhabitants().is(number -> number < INHABITANTS));
    }

    private static Rule<AiSystem> reasons() {
        return individual("france-reasons")
                .unless("reasons", system -> of(system).shown("decisionReasons", Evidences::decisionReasons))
                .reviewIf(
                        "none-declared",
                        system -> Kleene.not(of(system).shown("decisionReasons", Evidences::decisionReasons)));
    }

    /** Worth knowing: what the administration holds of the code can be asked for. */
    private static Rule<AiSystem> sourceCode() {
        return rule("france-source-code", Dossier::systems)
                .when("administration", system -> system.organisation().publicMission())
                .when("held", AlgorithmicDecisions::codeHeld)
                .unless(
                        "source-shown",
                        system -> of(system).shown("source", Evidences::source).or(Kleene.FALSE))
                .noticeIf(
                        "communicable",
                        system -> Kleene.and(system.organisation().publicMission(), codeHeld(system)))
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    /** What somebody else made and supplies is taken not to be held here. */
    private static Fact<Boolean> codeHeld(AiSystem system) {
        return new Known<>(!system.declared().suppliedBy().declared(), List.of());
    }

    private static Rule<AiSystem> soleAutomated(String id) {
        return decision(id).when("sole-automated", system -> of(system).soleAutomated());
    }

    private static Rule<AiSystem> individual(String id) {
        return decision(id)
                .when("individual", system -> of(system).individual())
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    private static Rule<AiSystem> decision(String id) {
        return rule(id, Dossier::systems)
                .when("administration", system -> system.organisation().publicMission())
                .when("controller", system -> of(system).controller());
    }

    private static Fact<Boolean> mentioned(AiSystem system) {
        return of(system).shown("algorithmNotice", Evidences::algorithmNotice);
    }

    private static Fact<Boolean> explained(AiSystem system) {
        return of(system).shown("explanation", Evidences::explanation);
    }

    static AdministrativeDecision of(AiSystem system) {
        return new AdministrativeDecision(system);
    }
}
