package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.gdpr.Subjects.ofSystem;
import static eu.sovereignty.law.gdpr.Subjects.shown;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;
import java.util.Set;

/** Article 22: decisions that no person takes. */
final class Decisions {

    private static final String FRENCH_GROUND = "LIL47-2";
    private static final Set<String> GROUNDS = Set.of("22(2)(a)", "22(2)(b)", "22(2)(c)");
    private static final Set<String> GROUNDS_FOR_SPECIAL_DATA = Set.of("9(2)(a)", "9(2)(g)");

    private Decisions() {}

    static List<Rule<?>> rules() {
        return List.of(ground(), decisiveScore(), specialData());
    }

    private static Rule<AiSystem> ground() {
        return automatedDecision("gdpr-automated-decision").unless("ground", Decisions::groundHolds);
    }

    /** The Court: a score on which whoever decides draws strongly is itself a decision (C-634/21). */
    private static Rule<AiSystem> decisiveScore() {
        return shown(
                ofSystem("gdpr-decisive-score")
                        .when("decisive-score", system -> system.decision().decisiveScore())
                        .when(
                                "person-decides",
                                system -> Kleene.not(system.decision().soleAutomated())),
                "reviewed",
                system -> system.shows("humanOversight", Evidences::humanOversight));
    }

    private static Rule<AiSystem> specialData() {
        return automatedDecision("gdpr-automated-decision-special-data")
                .when("special-categories", system -> Kleene.any(system.processings(), Processing::specialCategories))
                .unless(
                        "ground",
                        system -> among(system.declared().decision().art22_4Ground(), GROUNDS_FOR_SPECIAL_DATA));
    }

    private static Rule<AiSystem> automatedDecision(String id) {
        return ofSystem(id)
                .when("sole-automated", system -> system.decision().soleAutomated())
                .when("legal-effect", system -> system.decision().legalEffect());
    }

    /** An administrative decision that meets article 47, 2° of loi 78-17 has its ground in 22(2)(b). */
    private static Fact<Boolean> groundHolds(AiSystem system) {
        Fact<String> ground = system.declared().decision().ground();
        return ground.holds(FRENCH_GROUND::equals)
                ? Kleene.and(
                        ground.map(is -> true), system.declared().decision().administrative())
                : among(ground, GROUNDS);
    }

    private static Fact<Boolean> among(Fact<String> ground, Set<String> grounds) {
        return ground.is(grounds::contains);
    }
}
