package eu.sovereignty.verdict;

import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Force;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which outcomes stop the build.
 *
 * @param id how it is named in parameters and reports
 * @param stops an outcome that meets one of them stops the build
 * @param ofStranger whether what is judged was written by somebody else, whose own word on what not to read counts nothing
 */
public record Policy(String id, List<StopCondition> stops, boolean ofStranger) {

    /** What contradicts the law and blocks. */
    public static final Policy DEFAULT =
            new Policy("default", List.of(StopCondition.on(Result.FAILED, Severity.BLOCKER)), false);

    /** Major contradictions too, and blockers about which something is not declared. */
    public static final Policy STRICT = new Policy(
            "strict",
            List.of(
                    StopCondition.on(Result.FAILED, Severity.MAJOR),
                    StopCondition.on(Result.UNDETERMINED, Severity.BLOCKER)),
            false);

    /**
     * As strict, and what a buyer can still obtain: terms of a contract not yet signed, and contradictions explained. What is
     * judged is a supplier's.
     */
    public static final Policy TENDER = STRICT.ofStranger("tender", termsNotYetSigned(), incoherent(), sighted());

    private static final List<Policy> BUILT_IN = List.of(DEFAULT, STRICT, TENDER);

    public Policy {
        stops = List.copyOf(stops);
    }

    private static StopCondition termsNotYetSigned() {
        return new StopCondition(
                Result.REVIEW,
                Severity.INFO,
                Set.of("DATA-ACT"),
                Set.of("contract", "hosting"),
                Set.of(DutyHolder.CLOUD_PROVIDER),
                Set.of(),
                true);
    }

    private static StopCondition incoherent() {
        return new StopCondition(
                Result.REVIEW, Severity.INFO, Set.of(), Set.of(), Set.of(), Set.of(Force.COHERENCE), false);
    }

    /** What a repository shows and its declaration does not. */
    private static StopCondition sighted() {
        return new StopCondition(
                Result.REVIEW, Severity.MAJOR, Set.of(), Set.of("sighting"), Set.of(), Set.of(), false);
    }

    /** The policy of an id that ships with the product. */
    public static Optional<Policy> builtIn(String id) {
        return BUILT_IN.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** Ids of the policies that ship with the product. */
    public static List<String> builtInIds() {
        return BUILT_IN.stream().map(Policy::id).toList();
    }

    /** The same policy with another threshold for failures; {@link Threshold#NEVER} lets nothing at all stop the build. */
    public Policy withFailOn(Threshold threshold) {
        return threshold == Threshold.NEVER ? new Policy(id, List.of(), ofStranger) : with(Result.FAILED, threshold);
    }

    /** The same policy with another threshold for undetermined outcomes. */
    public Policy withFailOnUndetermined(Threshold threshold) {
        return with(Result.UNDETERMINED, threshold);
    }

    /** From which severity on failures stop the build. */
    public Threshold failOn() {
        return threshold(Result.FAILED);
    }

    /** From which severity on undetermined outcomes stop the build. */
    public Threshold failOnUndetermined() {
        return threshold(Result.UNDETERMINED);
    }

    /** Whether an outcome stops the build. */
    public boolean stops(Outcome outcome, LocalDate asOf) {
        return stops.stream().anyMatch(condition -> condition.meets(outcome, asOf));
    }

    private Policy ofStranger(String name, StopCondition... more) {
        return new Policy(name, Stream.concat(stops.stream(), Stream.of(more)).toList(), true);
    }

    private Policy with(Result result, Threshold threshold) {
        Stream<StopCondition> others = stops.stream().filter(condition -> condition.result() != result);
        Stream<StopCondition> own = threshold.severity().stream().map(least -> StopCondition.on(result, least));
        return new Policy(id, Stream.concat(own, others).toList(), ofStranger);
    }

    private Threshold threshold(Result result) {
        return stops.stream()
                .filter(condition -> condition.plain() && condition.result() == result)
                .map(StopCondition::atLeast)
                .max(Severity::compareTo)
                .map(least -> Threshold.of(least.code()).orElse(Threshold.MINOR))
                .orElse(Threshold.NEVER);
    }
}
