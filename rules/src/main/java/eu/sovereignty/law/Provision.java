package eu.sovereignty.law;

import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of an act with dates of its own.
 *
 * @param formal day from which it applies on paper
 * @param effective day from which it can be breached; before it nothing fails
 * @param until last day on which it applies; empty without an end
 * @param lastChecked day on which the dates were last compared with their source
 * @param statusUnknownAfter day after which nobody has checked whether it is still in force
 * @param note what a reader must know of the dates
 */
public record Provision(
        String id,
        String act,
        String article,
        LocalDate formal,
        LocalDate effective,
        Optional<LocalDate> until,
        Optional<LocalDate> lastChecked,
        Optional<LocalDate> statusUnknownAfter,
        Optional<Text> note) {

    /** Whether it has started. */
    public boolean startedBy(LocalDate day) {
        return !day.isBefore(effective);
    }

    /** Whether it has ended. */
    public boolean endedBefore(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }
}
