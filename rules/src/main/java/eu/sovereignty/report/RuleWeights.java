package eu.sovereignty.report;

import eu.sovereignty.law.Card;
import eu.sovereignty.law.Severity;
import java.util.ArrayList;
import java.util.List;

/** How much the outcomes of a rule weigh, in words: the first entry of its card that matches decides. */
final class RuleWeights {

    private final DescribedRule described;
    private final PageWords words;
    private final RulePoints points;

    RuleWeights(DescribedRule described, PageWords words, RulePoints points) {
        this.described = described;
        this.words = words;
        this.points = points;
    }

    List<RulePage.Weight> list() {
        List<RulePage.Weight> weights = new ArrayList<>();
        for (Card.SeverityEntry entry : described.card().severity()) {
            weights.add(new RulePage.Weight(entry.is(), when(conditions(entry), weights.isEmpty())));
        }
        if (described.card().severity().stream()
                .noneMatch(entry -> conditions(entry).isEmpty())) {
            weights.add(new RulePage.Weight(Severity.INFO, words.text("severity.otherwise")));
        }
        return weights;
    }

    private String when(List<String> conditions, boolean first) {
        return conditions.isEmpty()
                ? words.text(first ? "severity.always" : "severity.otherwise")
                : words.text("severity.where", String.join(words.text("severity.and"), conditions));
    }

    private List<String> conditions(Card.SeverityEntry entry) {
        List<String> conditions = new ArrayList<>();
        entry.outcome()
                .ifPresent(result -> conditions.add(
                        words.text("severity.outcome", words.labels().word(result))));
        entry.when().ifPresent(clause -> conditions.add(words.text("severity.when", points.number(clause))));
        entry.role()
                .ifPresent(role -> conditions.add(
                        words.text("severity.role", words.labels().word(role))));
        entry.from().ifPresent(id -> conditions.add(words.text("severity.from", day(id))));
        return conditions;
    }

    private String day(String provision) {
        return words.day(described.provision(provision).effective());
    }
}
