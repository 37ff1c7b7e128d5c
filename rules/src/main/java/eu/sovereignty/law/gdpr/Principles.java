package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.gdpr.Subjects.named;
import static eu.sovereignty.law.gdpr.Subjects.ofController;
import static eu.sovereignty.law.gdpr.Subjects.ofSystem;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.LawfulBasis;
import eu.sovereignty.manifest.ProcessingDeclaration.Evidences;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Article 5: for what, how much, how exact, how long. */
final class Principles {

    /** Words that say nothing of a purpose, however many of them stand together. */
    private static final Set<String> GENERIC = Set.of(
            "ai",
            "ia",
            "artificial",
            "artificielle",
            "intelligence",
            "improvement",
            "improve",
            "amélioration",
            "améliorer",
            "innovation",
            "optimisation",
            "optimization",
            "test",
            "tests",
            "testing",
            "experimentation",
            "expérimentation",
            "research",
            "recherche",
            "service",
            "services",
            "project",
            "projet",
            "use",
            "usage",
            "of",
            "the",
            "de",
            "des",
            "du",
            "la",
            "le",
            "les",
            "et",
            "and",
            "for",
            "pour",
            "none");

    private Principles() {}

    static List<Rule<?>> rules() {
        return List.of(purpose(), reuseForTraining(), minimisation(), accuracy(), retention());
    }

    private static Rule<Processing> purpose() {
        return ofController("gdpr-specified-purpose")
                .unless(
                        "specific",
                        processing -> processing.declared().purpose().is(Principles::saysSomething));
    }

    private static boolean saysSomething(String purpose) {
        for (String word : purpose.toLowerCase(Locale.ROOT)
                .replace('\'', ' ')
                .replace('’', ' ')
                .split(" ", -1)) {
            if (word.length() > 1 && !GENERIC.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A compatible purpose without its test is for a person; what is not said of compatibility leaves it open. */
    private static Rule<Processing> reuseForTraining() {
        return ofController("gdpr-training-compatible")
                .when("training", processing -> processing.declared().training())
                .unless("tested", processing -> processing.shows("compatibilityTest", Evidences::compatibilityTest))
                .unless("consent", processing -> Lawfulness.basis(processing, LawfulBasis.CONSENT))
                .unless("ground", processing -> named(processing.declared().reuseGround()))
                .reviewIf("said-compatible", processing -> processing.declared().compatiblePurpose());
    }

    private static Rule<Processing> minimisation() {
        return ofController("gdpr-minimised-input")
                .when("reaches-model", Processing::reachesModel)
                .unless("filtered", Processing::filteredOnLeaving)
                .unless("fields", processing -> processing.declared().fields().is(fields -> !fields.isEmpty()));
    }

    private static Rule<AiSystem> accuracy() {
        return ofSystem("gdpr-output-accuracy")
                .when("generates", system -> system.declared().generates().is(content -> !content.isEmpty()))
                .when("used", system -> system.decision().some())
                .unless(
                        "verified",
                        system -> system.shows("outputVerification", SystemDeclaration.Evidences::outputVerification));
    }

    private static Rule<Processing> retention() {
        return ofController("gdpr-retention").unless("retention", Processing::retentionDeclared);
    }
}
