package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.Evidence;
import java.time.LocalDate;

/**
 * Measures for AI literacy (AI Act 4), as a dated record shows them. That a record counts for two years is a choice of this
 * product; the article sets no period.
 */
public record Literacy(AiSystem system) {

    private static final int MONTHS = 24;

    /** A record of measures whose date is of the last two years. */
    public Fact<Boolean> recentlyShown() {
        return shown().flatMap(shown -> shown ? recent() : Kleene.FALSE);
    }

    /** A record of measures that no date shows to be recent. */
    public Fact<Boolean> shownWithoutRecentDate() {
        return shown().flatMap(shown -> shown ? Kleene.not(recent()) : Kleene.FALSE);
    }

    /** A record without a date is not shown to be recent, which a person must look at. */
    private Fact<Boolean> recent() {
        Fact<Boolean> dated = Claim.of(evidence().date().is(this::withinTwoYears), field("date"));
        Fact<Boolean> expired = Claim.of(evidence().validUntil().is(asOf()::isAfter), field("validUntil"));
        return Kleene.and(dated, Kleene.not(expired));
    }

    private Fact<Boolean> shown() {
        return Proof.shown(evidence(), system.field("evidence.literacy"));
    }

    private boolean withinTwoYears(LocalDate date) {
        return !date.isAfter(asOf()) && !date.isBefore(asOf().minusMonths(MONTHS));
    }

    private Evidence evidence() {
        return system.declared().evidence().literacy();
    }

    private LocalDate asOf() {
        return system.context().asOf();
    }

    private String field(String name) {
        return system.field("evidence.literacy." + name);
    }
}
