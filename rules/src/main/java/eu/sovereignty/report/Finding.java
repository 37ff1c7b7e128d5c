package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One rule that ended in one way, for every subject for which it did: what is the same for all of them is told once.
 *
 * @param outcomes in the order of the rules; never empty
 */
public record Finding(List<WordedOutcome> outcomes) {

    public Finding {
        outcomes = List.copyOf(outcomes);
    }

    /** What two outcomes have in common when they are told together. */
    private record Alike(String rule, Result result, Severity severity, LocalDate from, String title) {

        static Alike of(WordedOutcome worded) {
            return new Alike(
                    worded.rule(),
                    worded.outcome().result(),
                    worded.outcome().severity(),
                    worded.outcome().provision().effective(),
                    worded.title());
        }
    }

    /** The outcomes, those that are alike together, in the order of the first of them. */
    static List<Finding> together(List<WordedOutcome> outcomes) {
        Map<Alike, List<WordedOutcome>> alike = new LinkedHashMap<>();
        outcomes.forEach(worded -> alike.computeIfAbsent(Alike.of(worded), absent -> new ArrayList<>())
                .add(worded));
        return alike.values().stream().map(Finding::new).toList();
    }

    /** What stands for all of them where they do not differ. */
    public WordedOutcome first() {
        return outcomes.get(0);
    }

    /** What to do, where it is the same for all and there is something to do. */
    public List<String> remedies() {
        return outcomes.stream()
                .map(WordedOutcome::remedy)
                .filter(remedy -> !remedy.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether what to do is said once, and not with every subject. */
    public boolean hasOneRemedy() {
        return remedies().size() == 1
                && outcomes.stream().noneMatch(worded -> worded.remedy().isEmpty());
    }

    /** How all of them were reached. */
    public List<SharedStep> steps() {
        return SharedStep.of(outcomes);
    }
}
