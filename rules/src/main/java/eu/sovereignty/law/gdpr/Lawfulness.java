package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.LawfulBasis;
import java.util.List;

/** Articles 6 to 11: on what ground personal data may be processed at all. */
final class Lawfulness {

    private Lawfulness() {}

    static List<Rule<?>> rules() {
        return List.of(lawfulBasis(), specialCategories());
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
}
