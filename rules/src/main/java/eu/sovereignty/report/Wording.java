package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.CardTexts;
import eu.sovereignty.law.Outcome;
import java.util.function.Function;

/**
 * Words outcomes in one language, from the texts of their cards. What a card does not say is composed from its title and
 * its clauses. A missing declaration never sounds like a breach, and a duty of somebody else never like the reader's.
 */
public final class Wording {

    private final Labels labels;
    private final Function<String, CardTexts> texts;
    private final Function<String, Act> acts;

    /**
     * A wording.
     *
     * @param texts the texts of a rule's card, by the id of the rule
     * @param acts the acts, by id
     */
    public Wording(Language language, Function<String, CardTexts> texts, Function<String, Act> acts) {
        this.labels = new Labels(language);
        this.texts = texts;
        this.acts = acts;
    }

    /** An outcome in words. */
    public WordedOutcome of(Outcome outcome, boolean stops) {
        Act act = acts.apply(outcome.card().law().act());
        return new Sentences(labels, outcome, texts.apply(outcome.card().id())).worded(act, stops);
    }
}
