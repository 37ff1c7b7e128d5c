package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.About;
import eu.sovereignty.manifest.Influence;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.Set;

/**
 * What the output of a system does to decisions on persons (GDPR 22). As declared; an influence that is declared to be none
 * or preparatory says of itself that nothing is decided by the output alone.
 */
public record AutomatedDecision(SystemDeclaration system) {

    private static final Set<Influence> NOTHING_DECIDED = Set.of(Influence.NONE, Influence.PREPARATORY);

    /** Whether a decision is taken without a person taking part (GDPR 22(1)). */
    public Fact<Boolean> soleAutomated() {
        return system.decision().influence().holds(Influence.MATERIAL::equals)
                ? system.decision().soleAutomated().or(influenceRulesOut())
                : notBelow(system.decision().soleAutomated());
    }

    /** Whether whoever decides draws strongly on its score (C-634/21). */
    public Fact<Boolean> decisiveScore() {
        return notBelow(system.decision().decisiveScore());
    }

    /** Whether the decision has legal effects or similarly affects a person; an individual administrative decision does. */
    public Fact<Boolean> legalEffect() {
        Fact<Boolean> individual = Kleene.and(
                system.decision().administrative(), system.decision().about().is(About.PERSONS));
        Fact<Boolean> said = system.decision().legalEffect();
        return individual.holds(is -> is) ? individual : notBelow(said);
    }

    /** Whether the output has a part in a decision that its declaration calls substantial. */
    public Fact<Boolean> substantial() {
        return system.decision().influence().is(influence -> !NOTHING_DECIDED.contains(influence));
    }

    /** Whether the output has any part in a decision. */
    public Fact<Boolean> some() {
        return system.decision().influence().is(influence -> influence != Influence.NONE);
    }

    private Fact<Boolean> notBelow(Fact<Boolean> declared) {
        boolean ruledOut = system.decision().influence().holds(NOTHING_DECIDED::contains);
        return ruledOut ? declared.or(influenceRulesOut()) : declared;
    }

    private Fact<Boolean> influenceRulesOut() {
        return system.decision().influence().map(influence -> false);
    }
}
