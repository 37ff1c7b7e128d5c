package eu.sovereignty.report;

import eu.sovereignty.law.Clause;
import eu.sovereignty.law.Step;

/**
 * A step of a trace and its sentence.
 *
 * @param sentence what is so when the step is true
 */
public record WordedStep(Step step, String sentence) {

    /** Whether it is a condition that is not met. */
    boolean closesTheGate() {
        return step.kind() == Clause.Kind.WHEN && step.truth().holds(truth -> !truth);
    }

    /** {@code true}, {@code false} or {@code unknown}. */
    public String truth() {
        return step.truth().value().map(String::valueOf).orElse("unknown");
    }
}
