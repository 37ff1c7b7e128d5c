package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.StateMarking;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Interaction;
import eu.sovereignty.manifest.Marking;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;

/** Homologation, sensitive information of the State, markings and professional secrecy. */
final class StateSecurity {

    private StateSecurity() {}

    static List<Rule<?>> rules() {
        return List.of(homologation(), storedInFrance(), restricted(), classified(), secrecy());
    }

    private static Rule<AiSystem> homologation() {
        return rule("france-rgs-homologation", Dossier::systems)
                .when(
                        "administrative-authority",
                        system -> system.organisation().administrativeAuthority())
                .when("e-service", system -> system.declared().interaction().is(Interaction.PUBLIC))
                .when("in-production", system -> system.declared().production())
                .unless("homologated", StateSecurity::homologated)
                .reviewIf("none-declared", system -> Kleene.not(homologated(system)))
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    private static Fact<Boolean> homologated(AiSystem system) {
        return AlgorithmicDecisions.of(system).shown("homologation", Evidences::homologation);
    }

    private static Rule<Flow> storedInFrance() {
        return rule("france-pssie-storage", Dossier::flows)
                .when("state-service", flow -> flow.hosting().organisation().stateService())
                .when("stored-there", flow -> new StateMarking(flow).storedThere())
                .when("sensitive", flow -> new StateMarking(flow).sensitive())
                .unless("stored-in-france", flow -> new StateMarking(flow).storedInFrance())
                .unless("agreed", flow -> new StateMarking(flow).agreedAbroad())
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    private static Rule<Flow> restricted() {
        return rule("france-restricted-information", Dossier::flows)
                .when("french-body", flow -> flow.hosting().organisation().french())
                .when("restricted", flow -> new StateMarking(flow).restricted())
                .unless("homologated", flow -> new StateMarking(flow).homologated())
                .reviewIf("special-france", flow -> StateMarking.is(flow.dataset(), Marking.SPECIAL_FRANCE))
                .owedByAlways(DutyHolder.WHOEVER_ACTS);
    }

    /** Nothing classified may stand in a manifest, in a repository or in a tool that is not homologated for it. */
    private static Rule<Dataset> classified() {
        return rule("france-classified-information", Dossier::datasets)
                .when("classified", data -> StateMarking.is(data, Marking.CLASSIFIED))
                .owedByAlways(DutyHolder.WHOEVER_ACTS);
    }

    private static Rule<Flow> secrecy() {
        return rule("france-professional-secrecy", Dossier::flows)
                .when("administration", flow -> flow.hosting().organisation().frenchPublicBody())
                .when("third-party", flow -> flow.hosting().handledByProvider())
                .when("secret", flow -> new StateMarking(flow).secret())
                .unless("authorised", flow -> new StateMarking(flow).authorised())
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }
}
