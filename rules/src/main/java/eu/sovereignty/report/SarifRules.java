package eu.sovereignty.report;

import eu.sovereignty.document.Words;
import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Card;
import eu.sovereignty.law.Provision;
import eu.sovereignty.law.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of {@link SarifReport}, in the order in which they are applied, each with what it asks and where the law stands. */
final class SarifRules {

    private final List<DescribedRule> rules;
    private final Map<String, Integer> indices = new HashMap<>();
    private final PageWords words;

    SarifRules(List<DescribedRule> rules, Language language) {
        this.rules = rules;
        this.words = new PageWords(language);
        rules.forEach(rule -> indices.put(rule.id(), indices.size()));
    }

    /** Where a rule stands in the list, from 0. */
    Optional<Integer> index(String rule) {
        return Optional.ofNullable(indices.get(rule));
    }

    void write(Json json) {
        json.objects("rules", rules, rule -> rule(json, rule));
    }

    private void rule(Json json, DescribedRule rule) {
        String title = words.sentence(rule.texts().title());
        json.text("id", rule.id());
        SarifReport.message(json, "shortDescription", title);
        SarifReport.message(json, "fullDescription", title + " (" + law(rule) + ")");
        json.object("defaultConfiguration", () -> json.text("level", level(rule.card())));
        json.object("help", () -> {
            json.text("text", SarifText.of(plainHelp(rule)));
            json.text("markdown", SarifText.braces(markdownHelp(rule)));
        });
        json.text("helpUri", rule.act().address().flatMap(WebAddress::of));
        json.object("properties", () -> properties(json, rule));
    }

    private String law(DescribedRule rule) {
        return Citation.of(rule.act(), rule.card().law().article(), words.labels());
    }

    /** A text that does not bind lets nothing fail. */
    private static String level(Card card) {
        return card.force().mayFail() ? SarifResults.level(gravest(card)) : "none";
    }

    private static Severity gravest(Card card) {
        return card.severity().stream()
                .map(Card.SeverityEntry::is)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
    }

    private String plainHelp(DescribedRule rule) {
        return groups(rule).stream()
                        .map(group -> group.title() + ". " + group.intro() + " " + sentences(group))
                        .collect(Collectors.joining(" ", "", " "))
                + words.labels().text("html.next") + " "
                + words.sentence(rule.texts().remedy());
    }

    private static String sentences(RulePage.Group group) {
        return group.points().stream()
                .map(point -> point.number() + ". " + point.sentence())
                .collect(Collectors.joining(" "));
    }

    private String markdownHelp(DescribedRule rule) {
        return groups(rule).stream().map(SarifRules::markdown).collect(Collectors.joining())
                + "**" + Markdown.text(words.labels().text("html.next")) + "** "
                + Markdown.text(words.sentence(rule.texts().remedy())) + "\n";
    }

    private static String markdown(RulePage.Group group) {
        return group.points().stream()
                .map(point -> point.number() + ". " + Markdown.text(point.sentence()) + "\n")
                .collect(Collectors.joining(
                        "",
                        "**" + Markdown.text(group.title()) + ".** " + Markdown.text(group.intro()) + "\n\n",
                        "\n"));
    }

    private List<RulePage.Group> groups(DescribedRule rule) {
        return new RulePoints(rule, words).groups();
    }

    private void properties(Json json, DescribedRule rule) {
        Card card = rule.card();
        json.texts("tags", List.of(rule.act().id()));
        json.texts("rows", card.rows());
        json.text("law", law(rule));
        json.text("force", Words.of(card.force()));
        json.texts("dutyHolder", card.dutyHolder().stream().map(Words::of).toList());
        json.text("severity", gravest(card).name());
        json.objects(
                "dates",
                rule.dates().stream()
                        .map(DescribedRule.DatedProvision::provision)
                        .toList(),
                dates -> dates(json, dates));
        json.text("confidence", Words.of(card.confidence()));
        json.day("lastReviewed", card.lastReviewed());
    }

    private static void dates(Json json, Provision dates) {
        json.text("provision", dates.id());
        json.text("formal", dates.formal().toString());
        json.text("effective", dates.effective().toString());
        json.day("until", dates.until());
        json.day("lastChecked", dates.lastChecked());
    }
}
