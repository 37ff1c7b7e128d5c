package eu.sovereignty.report;

import eu.sovereignty.law.Act;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts and the rules behind a report, each told once: findings refer to them.
 *
 * @param acts in the order in which rules first apply them
 * @param rules one outcome of every rule and day on which its part of the text starts, in the order of the rules
 */
public record AppliedLaw(List<Act> acts, List<WordedOutcome> rules) {

    public AppliedLaw {
        acts = List.copyOf(acts);
        rules = List.copyOf(rules);
    }

    static AppliedLaw of(List<WordedOutcome> outcomes) {
        Map<String, Act> acts = new LinkedHashMap<>();
        Map<String, WordedOutcome> rules = new LinkedHashMap<>();
        for (WordedOutcome worded : outcomes) {
            acts.putIfAbsent(worded.act().id(), worded.act());
            rules.putIfAbsent(anchor(worded), worded);
        }
        return new AppliedLaw(List.copyOf(acts.values()), List.copyOf(rules.values()));
    }

    /** Where the line of a rule stands: one per day from which it applies, which may depend on the subject. */
    static String anchor(WordedOutcome worded) {
        return "rule." + worded.rule() + "." + worded.outcome().provision().effective();
    }
}
