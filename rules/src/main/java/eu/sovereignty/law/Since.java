package eu.sovereignty.law;

import eu.sovereignty.fact.Fact;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A clause that compares a day of the case with the start of a provision: what was engaged before it is not governed by it.
 *
 * @param id key of the sentence in the card
 * @param provision id in the regulation's {@code dates.yaml}
 */
public record Since<S>(String id, String provision, Function<? super S, Fact<LocalDate>> day) {

    Step step(S subject, Provision start) {
        return new Step(id, Clause.Kind.WHEN, day.apply(subject).is(start::startedBy));
    }
}
