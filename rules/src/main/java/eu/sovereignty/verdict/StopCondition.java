package eu.sovereignty.verdict;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Force;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.manifest.ContractDeclaration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What an outcome must be to stop the build; what is empty is not asked.
 *
 * @param atLeast the least severity
 * @param acts ids of acts
 * @param subjects kinds of subjects
 * @param dutyHolders one of them owes the duty
 * @param unsigned only while the contract of the subject's hosting is not known to be signed on the day of the judgement
 */
public record StopCondition(
        Result result,
        Severity atLeast,
        Set<String> acts,
        Set<String> subjects,
        Set<DutyHolder> dutyHolders,
        Set<Force> forces,
        boolean unsigned) {

    /** Outcomes of a result from a severity on, whatever they are about. */
    public static StopCondition on(Result result, Severity atLeast) {
        return new StopCondition(result, atLeast, Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /** Whether it asks for nothing but a result and a severity. */
    boolean plain() {
        return equals(on(result, atLeast));
    }

    /** Whether an outcome stops the build. */
    boolean meets(Outcome outcome, LocalDate asOf) {
        return outcome.result() == result
                && outcome.severity().atLeast(atLeast)
                && asks(acts, outcome.card().law().act())
                && asks(subjects, outcome.subject().id().kind())
                && asks(forces, outcome.card().force())
                && (dutyHolders.isEmpty()
                        || outcome.card().dutyHolder().stream().anyMatch(dutyHolders::contains))
                && (!unsigned || unsigned(outcome.subject(), asOf));
    }

    private static <T> boolean asks(Set<T> accepted, T value) {
        return accepted.isEmpty() || accepted.contains(value);
    }

    private static boolean unsigned(Subject subject, LocalDate asOf) {
        return contract(subject)
                .filter(terms -> !terms.signedOn().holds(day -> !day.isAfter(asOf)))
                .isPresent();
    }

    private static Optional<ContractDeclaration> contract(Subject subject) {
        if (subject instanceof Contract contract) {
            return Optional.of(contract.declared());
        }
        return subject instanceof Hosting hosting
                ? Optional.of(hosting.declared().contract())
                : Optional.empty();
    }
}
