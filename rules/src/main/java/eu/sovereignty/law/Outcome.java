package eu.sovereignty.law;

import eu.sovereignty.dossier.Subject;
import eu.sovereignty.fact.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one rule ended for one subject, with its trace. Free of language: the report words it.
 *
 * @param pack name of the regulation's package
 * @param reason why it is a REVIEW and not FAILED; {@link Reason#NONE} otherwise
 * @param missing what would settle it; empty unless the result is open
 * @param provision the dates that were applied
 * @param othersDuty whether somebody else is known to owe the duty, whatever the result
 * @param day the day to come that the rule is about, where it is about one: it stands in the calendar
 */
public record Outcome(
        String pack,
        Card card,
        Subject subject,
        Result result,
        Severity severity,
        Reason reason,
        List<Missing> missing,
        List<Step> trace,
        Provision provision,
        boolean othersDuty,
        Optional<LocalDate> day) {

    /** Why something that looks like a breach is for a person to judge. */
    public enum Reason {
        NONE,
        /** A clause of the rule says so. */
        CLAUSE,
        /** A part of the law that the rule needs has not started. */
        NOT_STARTED,
        /** Somebody else owes the duty. */
        OTHERS_DUTY,
        /** The text does not bind. */
        FORCE,
        /** Only an unchecked catalogue value says so. */
        UNVERIFIED,
        /** What is missing is a legal qualification. */
        QUALIFICATION
    }

    /**
     * What to ask first: while it is open whether a duty exists at all, whether it is met is no question yet, and the answer may
     * make it moot. Otherwise everything that is missing.
     */
    public List<Missing> askedFirst() {
        List<Missing> gate = new ArrayList<>();
        for (Step step : trace) {
            if (step.kind() == Clause.Kind.WHEN) {
                gate.addAll(step.truth().missing());
            }
        }
        List<Missing> first = missing.stream().filter(gate::contains).toList();
        return first.isEmpty() ? missing : first;
    }

    /** The step of a clause. */
    public Optional<Step> step(String clause) {
        return trace.stream().filter(step -> step.clause().equals(clause)).findFirst();
    }
}
