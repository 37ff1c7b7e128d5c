package eu.sovereignty.report;

import eu.sovereignty.law.Step;

/**
 * A step of a trace and its sentence.
 *
 * @param sentence what is so when the step is true
 */
public record WordedStep(Step step, String sentence) {

    /** {@code true}, {@code false} or {@code unknown}. */
    public String truth() {
        return step.truth().value().map(String::valueOf).orElse("unknown");
    }
}
