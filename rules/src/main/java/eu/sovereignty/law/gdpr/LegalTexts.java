package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.gdpr.Subjects.named;
import static eu.sovereignty.law.gdpr.Subjects.ofController;
import static eu.sovereignty.law.gdpr.Subjects.shown;

import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Article9;
import eu.sovereignty.manifest.LawfulBasis;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;
import java.util.Set;

/** Where the regulation itself asks for another text: articles 6(3), 9(2) and 10. */
final class LegalTexts {

    private static final Set<LawfulBasis> FOUNDED_ELSEWHERE =
            Set.of(LawfulBasis.LEGAL_OBLIGATION, LawfulBasis.PUBLIC_TASK);
    private static final Set<Article9> ASK_FOR_LAW =
            Set.of(Article9.POINT_B, Article9.POINT_G, Article9.POINT_H, Article9.POINT_I, Article9.POINT_J);

    private LegalTexts() {}

    static List<Rule<?>> rules() {
        return List.of(foundingText(), textForSpecialCategories(), textForOffences(), interestsWeighed());
    }

    private static Rule<Processing> foundingText() {
        return shown(
                ofController("gdpr-legal-text")
                        .when(
                                "founded-elsewhere",
                                processing ->
                                        processing.declared().lawfulBasis().is(FOUNDED_ELSEWHERE::contains)),
                "text",
                LegalTexts::textNamed);
    }

    /** A condition that asks for no law, such as explicit consent, suffices where it is declared beside. */
    private static Rule<Processing> textForSpecialCategories() {
        return ofController("gdpr-special-categories-law")
                .when("special-categories", Processing::specialCategories)
                .when("asks-for-law", processing -> processing.declared().art9().is(LegalTexts::askForLaw))
                .unless("text", LegalTexts::textNamed);
    }

    /** Whether an official authority controls it, or the closed list of loi 78-17 covers it, only a person can say. */
    private static Rule<Processing> textForOffences() {
        return ofController("gdpr-criminal-data")
                .when("criminal-data", Processing::criminalData)
                .unless("text", LegalTexts::textNamed)
                .reviewIf("official-authority", LegalTexts::mayBeOfficial);
    }

    private static Rule<Processing> interestsWeighed() {
        return ofController("gdpr-legitimate-interests-test")
                .when(
                        "private",
                        processing -> Kleene.not(processing.organisation().publicAuthority()))
                .when(
                        "legitimate-interests",
                        processing -> Lawfulness.basis(processing, LawfulBasis.LEGITIMATE_INTERESTS))
                .unless("weighed", processing -> processing.shows("balancingTest", shown -> shown.balancingTest()));
    }

    private static boolean askForLaw(Set<Article9> conditions) {
        return !conditions.isEmpty() && ASK_FOR_LAW.containsAll(conditions);
    }

    private static Fact<Boolean> textNamed(Processing processing) {
        return named(processing.declared().legalText());
    }

    private static Fact<Boolean> mayBeOfficial(Processing processing) {
        return Kleene.or(
                processing.organisation().publicAuthority(),
                processing.organisation().declared().kind().is(OrganisationKind.PRIVATE_PUBLIC_SERVICE));
    }
}
