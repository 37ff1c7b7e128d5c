package eu.sovereignty.law;

import eu.sovereignty.fact.Fact;
import java.util.function.Function;

/**
 * A sentence and the condition that computes it.
 *
 * @param id key of the sentence in the card
 */
public record Clause<S>(String id, Kind kind, Function<? super S, Fact<Boolean>> condition) {

    /** What a true clause does. */
    public enum Kind {
        /** All of them together say when the duty exists. */
        WHEN,
        /** One is enough for the duty to be met, or not to be owed. */
        UNLESS,
        /** Worth knowing, and nothing more. */
        NOTICE,
        /** A person must judge instead of a failure. */
        REVIEW,
        /** Changes nothing but the severity, where the card says so. */
        WEIGHT
    }
}
