package eu.sovereignty.manifest;

import eu.sovereignty.document.Shorthand;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;

/**
 * What supports a declaration: a file of the repository, an address, a reference to another system, or the word for nothing.
 *
 * @param date of the evidence
 * @param by who issued it: a role or a body
 * @param validUntil last day on which it counts
 */
@Shorthand("at")
public record Evidence(
        Position place,
        Fact<Reference> at,
        Fact<LocalDate> date,
        Fact<String> by,
        Fact<LocalDate> validUntil,
        Fact<String> note) {

    /** Whether evidence was named; {@code none} is a declared "no", silence is unknown. */
    public Fact<Boolean> named() {
        return at.is(reference -> !(reference instanceof Reference.None));
    }
}
