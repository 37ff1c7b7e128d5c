package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Reference;
import java.time.LocalDate;

/** Whether a piece of evidence can be relied on at a date: named, there where it is a file, neither past its end nor of a day to come. */
public final class Proof {

    private Proof() {}

    /** True, or unknown with the field of the evidence: evidence that is lacking proves nothing, not even the contrary. */
    public static Fact<Boolean> standing(Evidence evidence, LocalDate asOf, String field) {
        boolean stands = evidence.at().holds(Proof::usable)
                && !evidence.validUntil().holds(asOf::isAfter)
                && !evidence.date().holds(asOf::isBefore);
        return stands ? evidence.at().map(reference -> true) : Fact.missing(field);
    }

    /** Whether it was named and can be looked at; a declared none is a no, and what is lacking proves nothing. */
    public static Fact<Boolean> shown(Evidence evidence, String field) {
        return evidence.at()
                .flatMap(reference -> usable(reference) || reference instanceof Reference.None
                        ? evidence.named()
                        : Fact.<Boolean>missing(field))
                .settledBy(field);
    }

    /** As {@link #shown}, and not past its end: what has lapsed proves nothing any more. */
    public static Fact<Boolean> valid(Evidence evidence, LocalDate asOf, String field) {
        Fact<Boolean> shown = shown(evidence, field);
        return shown.holds(is -> is) ? standing(evidence, asOf, field) : shown;
    }

    private static boolean usable(Reference reference) {
        return !(reference instanceof Reference.None)
                && !(reference instanceof Reference.File file && file.state() != Reference.State.PRESENT);
    }
}
