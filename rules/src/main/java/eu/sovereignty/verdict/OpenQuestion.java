package eu.sovereignty.verdict;

import eu.sovereignty.fact.Missing;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that nobody has said, asked once for all the rules that wait for it.
 *
 * @param missing the field, and whether a declaration settles it or a person's qualification
 * @param waiting the outcomes that it would settle, the gravest first; never empty
 */
public record OpenQuestion(Missing missing, List<Outcome> waiting) {

    private static final Comparator<OpenQuestion> ORDER = Comparator.comparing(
                    (OpenQuestion question) -> !question.blocks())
            .thenComparing(OpenQuestion::severity)
            .thenComparing(question -> -question.waiting().size());

    public OpenQuestion {
        waiting =
                waiting.stream().sorted(Comparator.comparing(Outcome::severity)).toList();
    }

    /** The questions of some outcomes: undetermined blockers first, then by severity, then by how much they settle. */
    static List<OpenQuestion> of(List<Outcome> outcomes) {
        Map<String, Missing> asked = new LinkedHashMap<>();
        Map<String, List<Outcome>> waiting = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            for (Missing missing : outcome.askedFirst()) {
                asked.merge(missing.field(), missing, OpenQuestion::easier);
                waiting.computeIfAbsent(missing.field(), field -> new ArrayList<>())
                        .add(outcome);
            }
        }
        return waiting.entrySet().stream()
                .map(entry -> new OpenQuestion(asked.getOrDefault(entry.getKey(), Missing.field("")), entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** How grave the gravest of the waiting outcomes is. */
    public Severity severity() {
        return waiting.get(0).severity();
    }

    /** Whether a blocker is undetermined for want of an answer. */
    public boolean blocks() {
        return waiting.stream()
                .anyMatch(outcome -> outcome.result() == Result.UNDETERMINED && outcome.severity() == Severity.BLOCKER);
    }

    /** The ids of the rules that wait, without repetition. */
    public List<String> rules() {
        return waiting.stream().map(outcome -> outcome.card().id()).distinct().toList();
    }

    private static Missing easier(Missing first, Missing second) {
        return first.kind() == Missing.Kind.DECLARATION ? first : second;
    }
}
