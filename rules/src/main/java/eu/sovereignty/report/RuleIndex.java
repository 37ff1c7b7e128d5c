package eu.sovereignty.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the template of the list of rules asks: all rules, by the text that they apply. */
public final class RuleIndex {

    private final List<DescribedRule> rules;
    private final PageWords words;

    RuleIndex(List<DescribedRule> rules, PageWords words) {
        this.rules = rules;
        this.words = words;
    }

    /** The rules of a text. */
    public record Chapter(String id, String title, List<Entry> entries) {}

    /** A rule. */
    public record Entry(String id, String title, String law) {}

    /** The language of the page, ISO 639-1. */
    public String language() {
        return words.language().code();
    }

    /** A sentence of the page. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A word that the reports use too. */
    public String reportText(String key, Object... arguments) {
        return words.labels().text(key, arguments);
    }

    /** How many rules there are. */
    public int size() {
        return rules.size();
    }

    /** The texts, in the order of the rules. */
    public List<Chapter> chapters() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (DescribedRule rule : rules) {
            chapters.computeIfAbsent(rule.act().id(), act -> chapter(rule))
                    .entries()
                    .add(entry(rule));
        }
        return List.copyOf(chapters.values());
    }

    private Chapter chapter(DescribedRule rule) {
        return new Chapter(rule.act().id(), words.sentence(rule.act().title()), new ArrayList<>());
    }

    private Entry entry(DescribedRule rule) {
        return new Entry(
                rule.id(),
                words.sentence(rule.texts().title()),
                Citation.of(rule.act(), rule.card().law().article(), words.labels()));
    }
}
