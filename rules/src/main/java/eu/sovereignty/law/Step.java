package eu.sovereignty.law;

import eu.sovereignty.fact.Fact;

/**
 * One line of a trace: a clause and what it came to, with everything it rests on.
 *
 * @param clause key of the sentence in the card
 */
public record Step(String clause, Clause.Kind kind, Fact<Boolean> truth) {}
