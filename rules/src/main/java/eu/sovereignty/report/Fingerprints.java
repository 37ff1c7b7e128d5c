package eu.sovereignty.report;

import eu.sovereignty.document.Digests;
import eu.sovereignty.document.Problem;
import eu.sovereignty.law.Clause;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What makes a finding the same one in the next build, whatever line it has moved to and in whatever language it is told: its
 * rule, its subject, its result and the clause that decided. Two alike in one report are numbered, in their order.
 */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();

    /** SHA-256, in lower-case hexadecimal. */
    String next(Outcome outcome) {
        return next(
                outcome.card().id(),
                outcome.subject().id().toString(),
                outcome.result().name(),
                decidingClause(outcome));
    }

    /** The fingerprint of something wrong with what was given. */
    String next(Problem problem) {
        return next(problem.kind().name(), problem.at().file(), problem.at().pointer(), "");
    }

    private String next(String... parts) {
        String name = String.join("\u0000", parts);
        int before = seen.merge(name, 1, Integer::sum);
        String numbered = before == 1 ? name : name + "\u0000" + before;
        return Digests.sha256(numbered.getBytes(StandardCharsets.UTF_8));
    }

    /** The id of the first clause that made the result what it is; empty where all of them did together. */
    static String decidingClause(Outcome outcome) {
        Predicate<Step> decides = switch (outcome.result()) {
            case NOTICE -> step -> step.kind() == Clause.Kind.NOTICE && holds(step);
            case REVIEW -> step -> (step.kind() == Clause.Kind.REVIEW && holds(step)) || isOpen(step);
            case UNDETERMINED -> Fingerprints::isOpen;
            case PASSED, FAILED, NOT_APPLICABLE, NOT_YET_APPLICABLE -> step -> false;
        };
        return outcome.trace().stream()
                .filter(decides)
                .map(Step::clause)
                .findFirst()
                .orElse("");
    }

    private static boolean holds(Step step) {
        return step.truth().holds(truth -> truth);
    }

    private static boolean isOpen(Step step) {
        return step.truth().value().isEmpty();
    }
}
