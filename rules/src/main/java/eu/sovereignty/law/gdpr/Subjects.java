package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.DataProtection;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.ModelUse;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.law.Rule;
import java.util.function.Function;

/** How rules of the GDPR begin: personal data, and the gate of the roles (law notes, section 3.0). */
final class Subjects {

    private Subjects() {}

    /** A duty of the controller for a purpose. */
    static Rule<Processing> ofController(String id) {
        return ofPurpose(id)
                .when("controller", Roles::isController)
                .reviewIf("law-enforcement", Processing::lawEnforcement)
                .owedBy(Roles::of);
    }

    /** A duty of whoever processes, controller or processor. */
    static Rule<Processing> ofPurpose(String id) {
        return rule(id, Dossier::processings).when("personal-data", Processing::personal);
    }

    /** A duty of the controller for a system that works on personal data. */
    static Rule<AiSystem> ofSystem(String id) {
        return rule(id, Dossier::systems)
                .when("personal-data", AiSystem::personal)
                .when("controller", system -> Roles.anyController(system.processings(), system.organisation()))
                .reviewIf("law-enforcement", AiSystem::lawEnforcement);
    }

    /** A model that a system uses on personal data. */
    static Rule<ModelUse> ofModelUse(String id) {
        return rule(id, Dossier::modelUses)
                .when("personal-data", use -> use.system().personal())
                .when(
                        "controller",
                        use -> Roles.anyController(
                                use.system().processings(), use.system().organisation()));
    }

    /** A duty towards a provider that handles personal data, on both sides of the contract. */
    static Rule<Contract> ofContract(String id) {
        return rule(id, Dossier::contracts)
                .when("personal-data", Contract::personalData)
                .when("provider", contract -> contract.hosting().handledByProvider())
                .reviewIf("law-enforcement", Contract::lawEnforcement);
    }

    /** The same where only a controller owes it. */
    static Rule<Contract> ofControllersContract(String id) {
        return rule(id, Dossier::contracts)
                .when("personal-data", Contract::personalData)
                .when("provider", contract -> contract.hosting().handledByProvider())
                .when("controller", Subjects::isController);
    }

    /** What the organisation owes once for all its purposes. */
    static Rule<DataProtection> ofOrganisation(String id) {
        return rule(id, Dossier::dataProtection).when("personal-data", DataProtection::personal);
    }

    /** Whether the organisation is the controller of some data that the contract is about. */
    static Fact<Boolean> isController(Contract contract) {
        return Roles.anyController(contract.purposes(), contract.hosting().organisation());
    }

    /** What the notes mark "– / X": silence leaves it open, and what is declared not to exist is for a person. */
    static <S extends Subject> Rule<S> shown(Rule<S> rule, String clause, Function<S, Fact<Boolean>> evidence) {
        return rule.unless(clause, evidence).reviewIf("none-declared", subject -> not(evidence.apply(subject)));
    }

    /** A text, an act or a ground that is named; the word none says that there is none. */
    static Fact<Boolean> named(Fact<String> text) {
        return text.is(written -> !written.equals("none"));
    }
}
