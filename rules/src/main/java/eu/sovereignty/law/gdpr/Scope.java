package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.DatasetDeclaration.Evidences;
import eu.sovereignty.manifest.Personal;
import java.util.List;

/** Articles 2 and 4(1): whether the regulation governs the data at all. */
final class Scope {

    private Scope() {}

    static List<Rule<?>> rules() {
        return List.of(personalOrNot(), anonymous(), lawEnforcement());
    }

    private static Rule<Dataset> personalOrNot() {
        return rule("gdpr-personal-data-declared", Dossier::datasets)
                .unless("declared", data -> data.personal().map(either -> true));
    }

    /** No test leaves it open, even a test that is declared not to exist: it may be anonymous all the same. */
    private static Rule<Dataset> anonymous() {
        return rule("gdpr-anonymity-tested", Dossier::datasets)
                .when("anonymous", Scope::saidAnonymous)
                .unless("tested", data -> data.established("anonymisationTest", Evidences::anonymisationTest));
    }

    private static Rule<Processing> lawEnforcement() {
        return rule("gdpr-law-enforcement-regime", Dossier::processings)
                .when("personal-data", Processing::personal)
                .when("law-enforcement", Processing::lawEnforcement)
                .reviewIf("other-regime", Processing::lawEnforcement);
    }

    private static Fact<Boolean> saidAnonymous(Dataset data) {
        return data.declared().personal().is(Personal.ANONYMOUS).or(Kleene.FALSE);
    }
}
