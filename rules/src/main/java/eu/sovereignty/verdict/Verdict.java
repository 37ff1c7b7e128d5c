package eu.sovereignty.verdict;

import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Outcomes under a policy.
 *
 * @param counts how many outcomes ended how, for every result
 * @param stopping what stops the build, the gravest first
 * @param questions what is still to be answered, what matters most first
 */
public record Verdict(
        Status status,
        Policy policy,
        Map<Result, Integer> counts,
        List<Outcome> stopping,
        List<OpenQuestion> questions) {

    private static final Set<Result> OPEN = EnumSet.of(Result.FAILED, Result.UNDETERMINED, Result.REVIEW);

    public Verdict {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        stopping = List.copyOf(stopping);
        questions = List.copyOf(questions);
    }

    /** The verdict on some outcomes. */
    public static Verdict of(List<Outcome> outcomes, Policy policy, LocalDate asOf) {
        List<Outcome> stopping = outcomes.stream()
                .filter(outcome -> policy.stops(outcome, asOf))
                .sorted(Comparator.comparing(Outcome::severity).thenComparing(Outcome::result))
                .toList();
        return new Verdict(status(outcomes, stopping), policy, count(outcomes), stopping, OpenQuestion.of(outcomes));
    }

    /** The verdict on what cannot be judged. */
    public static Verdict invalidInput(Policy policy) {
        return new Verdict(Status.INVALID_INPUT, policy, count(List.of()), List.of(), List.of());
    }

    private static Status status(List<Outcome> outcomes, List<Outcome> stopping) {
        if (outcomes.stream().allMatch(outcome -> outcome.result() == Result.NOT_APPLICABLE)) {
            return Status.NOTHING_EVALUATED;
        }
        if (!stopping.isEmpty()) {
            return Status.FAILS;
        }
        return outcomes.stream().anyMatch(outcome -> OPEN.contains(outcome.result()))
                ? Status.HOLDS_WITH_OPEN_QUESTIONS
                : Status.HOLDS;
    }

    private static Map<Result, Integer> count(List<Outcome> outcomes) {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        for (Result result : Result.values()) {
            counts.put(result, 0);
        }
        outcomes.forEach(outcome -> counts.merge(outcome.result(), 1, Integer::sum));
        return counts;
    }
}
