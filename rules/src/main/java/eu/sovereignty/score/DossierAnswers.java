package eu.sovereignty.score;

import eu.sovereignty.dossier.EuropeanControl;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.HostingDeclaration.Encryption;
import eu.sovereignty.manifest.KeyCustody;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the facts of a case already say about the answers: seldom one answer, often that the best ones are out of reach. A
 * person answers the rest, and cannot answer beyond what the facts allow. Each line reads as the ladder of its criterion;
 * where the source gives a ladder no words that facts could meet, nothing is derived.
 */
final class DossierAnswers {

    private final Hosting hosting;
    private final EuropeanControl control;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    private DossierAnswers(Hosting hosting) {
        this.hosting = hosting;
        this.control = new EuropeanControl(hosting);
    }

    /** By id of the criterion; a criterion of which the facts say nothing is not there. */
    static Map<String, Answer> of(Hosting hosting, Framework framework) {
        DossierAnswers derived = new DossierAnswers(hosting);
        derived.company(framework);
        derived.places(framework);
        derived.keys(framework);
        derived.models(framework);
        derived.terms(framework);
        return derived.answers;
    }

    private void company(Framework framework) {
        if (isTrue(control.controlledFromOutside())) {
            atMost(framework, "SOV-1.1", 2); // mostly or entirely outside
            atMost(framework, "SOV-2.1", 2); // mixed at best
            atMost(
                    framework,
                    "SOV-2.2",
                    isFalse(control.seatInside()) ? 2 : 3); // a subsidiary in the EU with clauses at best
        } else if (isFalse(control.controlledFromOutside())) {
            atLeast(framework, "SOV-1.1", 3); // mostly or entirely inside
        }
    }

    private void places(Framework framework) {
        if (isTrue(control.allInside())) {
            atLeast(framework, "SOV-3.4", 5); // exclusively
        } else if (isTrue(control.dataOutside())) {
            atMost(framework, "SOV-3.4", 2); // not even mainly
        } else if (isFalse(control.allInside())) {
            atMost(framework, "SOV-3.4", 4); // not exclusively
        }
        if (isFalse(control.supportInside())) {
            atMost(framework, "SOV-4.4", 4); // not the best
        }
    }

    private void keys(Framework framework) {
        Encryption encryption = hosting.declared().encryption();
        if (encryption.keys().holds(keys -> keys == KeyCustody.PROVIDER || keys == KeyCustody.NONE)) {
            atMost(framework, "SOV-3.1", 1); // the provider alone
        } else if (encryption.keys().holds(KeyCustody.THIRD_EEA::equals)
                || encryption.clearTextAccess().holds(access -> access)) {
            atMost(framework, "SOV-3.1", 4); // not the customer exclusively
        } else if (encryption.keys().holds(KeyCustody.CUSTOMER_EEA::equals)
                && encryption.clearTextAccess().holds(access -> !access)) {
            atLeast(framework, "SOV-3.1", 5); // the customer exclusively
        }
    }

    private void models(Framework framework) {
        if (control.foreignClosedModel()) {
            atMost(framework, "SOV-3.5", 2); // licensed from outside at best
        } else if (control.foreignModel()) {
            atMost(framework, "SOV-3.5", 3); // not led from the EU
        }
    }

    private void terms(Framework framework) {
        if (hosting.declared().contract().clauses().holds(clauses -> !clauses.contains("audit"))) {
            atMost(framework, "SOV-7.7", 4); // no independent right to audit
        }
    }

    private void atMost(Framework framework, String id, int answer) {
        framework.criterion(id).ifPresent(criterion -> answers.put(id, new Answer(1, answer, Answer.Origin.DERIVED)));
    }

    private void atLeast(Framework framework, String id, int answer) {
        framework
                .criterion(id)
                .ifPresent(
                        criterion -> answers.put(id, new Answer(answer, criterion.answers(), Answer.Origin.DERIVED)));
    }

    private static boolean isTrue(Fact<Boolean> fact) {
        return fact.holds(is -> is);
    }

    private static boolean isFalse(Fact<Boolean> fact) {
        return fact.holds(is -> !is);
    }
}
