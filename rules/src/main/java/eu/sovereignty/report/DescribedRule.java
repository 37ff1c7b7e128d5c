package eu.sovereignty.report;

import eu.sovereignty.fact.Sourced;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.Card;
import eu.sovereignty.law.CardTexts;
import eu.sovereignty.law.DateSources;
import eu.sovereignty.law.Provision;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Rule;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that can be told of a rule without a case.
 *
 * @param dates the provision of its card, then those that it names besides
 * @param examples cases to which its tests hold it; empty where they are not at hand
 */
public record DescribedRule(
        Rule<?> rule, Card card, CardTexts texts, Act act, List<DatedProvision> dates, List<RuleExample> examples) {

    /**
     * A provision and what stands behind its dates.
     *
     * @param sourced its day is the one on which the dates were last compared with the sources
     */
    public record DatedProvision(Provision provision, Sourced sourced) {}

    public DescribedRule {
        dates = List.copyOf(dates);
        examples = List.copyOf(examples);
    }

    /**
     * All rules of a rulebook, in its order.
     *
     * @param examples the cases of a rule, by its id
     */
    public static List<DescribedRule> all(
            Rulebook rulebook, Texts texts, Function<String, List<RuleExample>> examples) {
        DateSources sources = new DateSources();
        return rulebook.rules().stream()
                .map(rule -> of(rule, rulebook, texts, sources, examples.apply(rule.id())))
                .toList();
    }

    private static DescribedRule of(
            Rule<?> rule, Rulebook rulebook, Texts texts, DateSources sources, List<RuleExample> examples) {
        Card card = card(rule, rulebook);
        List<DatedProvision> dates = provisions(rule, card)
                .distinct()
                .map(id ->
                        new DatedProvision(rulebook.provision(rule.id(), id), sources.of(rulebook.pack(rule.id()), id)))
                .toList();
        return new DescribedRule(
                rule, card, texts.of(rule.id()), rulebook.act(card.law().act()), dates, examples);
    }

    private static Card card(Rule<?> rule, Rulebook rulebook) {
        Card card = rulebook.cards().get(rule.id());
        if (card == null) {
            throw new IllegalStateException("no card of " + rule.id());
        }
        return card;
    }

    private static Stream<String> provisions(Rule<?> rule, Card card) {
        return Stream.of(
                        Stream.of(card.law().provision()),
                        rule.notBefore().stream(),
                        card.severity().stream().flatMap(entry -> entry.from().stream()))
                .flatMap(ids -> ids);
    }

    /** The id of the rule. */
    public String id() {
        return card.id();
    }

    /** Whether it can end so: its cases show every result that it allows. Where there are no cases, nothing is excluded. */
    boolean mayEnd(Result result) {
        return examples.isEmpty() || examples.stream().anyMatch(example -> example.result() == result);
    }

    /** The provision of the card. */
    Provision provision() {
        return dates.get(0).provision();
    }

    /** A provision that the rule names. */
    Provision provision(String id) {
        return dates.stream()
                .map(DatedProvision::provision)
                .filter(provision -> provision.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
