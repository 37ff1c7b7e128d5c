package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.Rule.rule;
import static eu.sovereignty.law.gdpr.Subjects.ofController;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.LawfulBasis;
import eu.sovereignty.manifest.ProcessingDeclaration.Evidences;
import java.util.List;

/** Articles 6 to 11: on what ground personal data may be processed at all. */
final class Lawfulness {

    private Lawfulness() {}

    static List<Rule<?>> rules() {
        return List.of(
                lawfulBasis(), specialCategories(), authorityInterests(), authorityConsent(), childrensConsent());
    }

    private static Rule<Processing> lawfulBasis() {
        return rule("gdpr-lawful-basis", Dossier::processings)
                .when("personal-data", Processing::personal)
                .when("controller", Roles::isController)
                .unless(
                        "basis",
                        processing -> processing.declared().lawfulBasis().is(basis -> basis != LawfulBasis.NONE))
                .reviewIf("law-enforcement", Processing::lawEnforcement)
                .owedBy(Roles::of);
    }

    private static Rule<Processing> specialCategories() {
        return rule("gdpr-special-categories", Dossier::processings)
                .when("special-categories", Processing::specialCategories)
                .when("controller", Roles::isController)
                .unless("condition", processing -> processing.declared().art9().is(conditions -> !conditions.isEmpty()))
                .reviewIf("law-enforcement", Processing::lawEnforcement)
                .owedBy(Roles::of);
    }

    /** Article 6(1), last sentence: a prohibition, so its conditions are the breach. */
    private static Rule<Processing> authorityInterests() {
        return ofController("gdpr-authority-legitimate-interests")
                .when(
                        "public-authority",
                        processing -> processing.organisation().publicAuthority())
                .when("legitimate-interests", processing -> basis(processing, LawfulBasis.LEGITIMATE_INTERESTS));
    }

    /** Recital 43: consent towards an authority is seldom free, which only a person can weigh. Silence relies on nothing. */
    private static Rule<Processing> authorityConsent() {
        return ofController("gdpr-authority-consent")
                .when(
                        "public-authority",
                        processing -> processing.organisation().publicAuthority())
                .when("consent", Lawfulness::reliesOnConsent)
                .reviewIf("imbalance", Lawfulness::reliesOnConsent);
    }

    /** A child of 15 or more consents alone in France (loi 78-17, article 45). */
    private static Rule<Processing> childrensConsent() {
        return ofController("gdpr-children-consent")
                .when("consent", processing -> basis(processing, LawfulBasis.CONSENT))
                .when("online", processing -> processing.collection().talksWithThePublic())
                .when("children", Processing::aboutChildren)
                .unless("parents", processing -> processing.shows("parentalConsent", Evidences::parentalConsent));
    }

    static Fact<Boolean> basis(Processing processing, LawfulBasis basis) {
        return processing.declared().lawfulBasis().is(basis);
    }

    private static Fact<Boolean> reliesOnConsent(Processing processing) {
        return basis(processing, LawfulBasis.CONSENT).or(Kleene.FALSE);
    }
}
