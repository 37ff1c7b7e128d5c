package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.or;
import static eu.sovereignty.law.Rule.rule;
import static eu.sovereignty.law.gdpr.Subjects.ofSystem;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;

/** How a service uses an AI system, as the guide of DINUM and the CNIL advise. Nothing here fails. */
final class Uses {

    private Uses() {}

    static List<Rule<?>> rules() {
        return List.of(mention(), validation(), charter());
    }

    /** The law on decisions taken with an algorithm (CRPA L311-3-1) is for other rules. */
    private static Rule<AiSystem> mention() {
        return rule("gdpr-ai-mention", Dossier::systems)
                .when("substantial", system -> system.decision().substantial())
                .unless(
                        "mentioned",
                        system -> or(
                                system.shows("algorithmNotice", Evidences::algorithmNotice),
                                system.shows("aiDisclosure", Evidences::aiDisclosure)));
    }

    private static Rule<AiSystem> validation() {
        return rule("gdpr-human-validation", Dossier::systems)
                .when("sends", system -> system.declared().autoSendsToUsers().or(Kleene.FALSE))
                .unless(
                        "validated",
                        system -> or(
                                system.shows("outputVerification", Evidences::outputVerification),
                                system.shows("humanOversight", Evidences::humanOversight)));
    }

    private static Rule<AiSystem> charter() {
        return ofSystem("gdpr-usage-charter")
                .when("generative", system -> system.declared().generates().is(content -> !content.isEmpty()))
                .unless(
                        "charter",
                        system -> and(
                                system.shows("usageCharter", Evidences::usageCharter),
                                system.shows("literacy", Evidences::literacy)));
    }
}
