package eu.sovereignty.report;

import eu.sovereignty.law.Act;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import java.util.List;

/**
 * An outcome in words.
 *
 * @param stops whether it stops the build under the policy
 * @param title the duty, named
 * @param message what was found
 * @param remedy what to do next; empty when there is nothing to do
 * @param law act and article, as they are cited
 */
public record WordedOutcome(
        Outcome outcome,
        boolean stops,
        String title,
        String message,
        String remedy,
        Act act,
        String law,
        List<WordedStep> trace) {

    public WordedOutcome {
        trace = List.copyOf(trace);
    }

    /** What decided: of a rule that does not concern the subject, the conditions that are not met, and nothing that they make moot. */
    public List<WordedStep> deciding() {
        return outcome.result() == Result.NOT_APPLICABLE
                ? trace.stream().filter(WordedStep::closesTheGate).toList()
                : trace;
    }

    /** Whether a text of others stands behind it, with dates and an article that one can read. */
    public boolean isLaw() {
        return act.kind() != Act.Kind.PRODUCT;
    }

    /** The id of the rule. */
    public String rule() {
        return outcome.card().id();
    }

    /** The id of the subject. */
    public String subject() {
        return outcome.subject().id().toString();
    }
}
