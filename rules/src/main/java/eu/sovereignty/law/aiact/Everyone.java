package eu.sovereignty.law.aiact;

import eu.sovereignty.dossier.AiActPractices;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Literacy;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.ProhibitedPractice;
import java.util.List;

/** Articles 4 and 5: what concerns every AI system, whatever its class. */
final class Everyone {

    private Everyone() {}

    static List<Rule<?>> rules() {
        return List.of(
                prohibited("aiact-prohibited-practices", AiActPractices.OF_2024),
                prohibited("aiact-prohibited-material", AiActPractices.OF_2026),
                literacy());
    }

    /** A prohibition has no way out but what it says itself: its condition is the breach, whoever carries it out. */
    private static Rule<AiSystem> prohibited(String id, List<ProhibitedPractice> practices) {
        return Systems.rule5(id)
                .when("practice", system -> new AiActPractices(system).carriesOut(practices))
                .reviewIf("disputed", system -> new AiActPractices(system).onlyDisputed(practices));
    }

    private static Rule<AiSystem> literacy() {
        return Systems.ordinaryRule("aiact-literacy")
                .when("provider-or-deployer", Systems::providerOrDeployer)
                .unless("recent-measures", system -> new Literacy(system).recentlyShown())
                .reviewIf("measures-without-recent-date", system -> new Literacy(system).shownWithoutRecentDate())
                .owedBy(Systems::holders);
    }
}
