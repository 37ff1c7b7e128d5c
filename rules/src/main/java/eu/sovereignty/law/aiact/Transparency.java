package eu.sovereignty.law.aiact;

import eu.sovereignty.dossier.AiActParty;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.DirectInteraction;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Article 50: what people are told. */
final class Transparency {

    private Transparency() {}

    static List<Rule<?>> rules() {
        return List.of(interaction());
    }

    private static Rule<AiSystem> interaction() {
        return Systems.rule5Or50("aiact-interaction-disclosure")
                .when("direct-interaction", system -> new DirectInteraction(system).intended())
                .unless("disclosed", system -> new DirectInteraction(system).disclosed())
                .reviewIf("exception-claimed", system -> new DirectInteraction(system).exceptionClaimed())
                .weighs("not-provider", system -> Kleene.not(AiActParty.provider(system)))
                .owedBy(Systems::holdersIfProviderKnown);
    }
}
