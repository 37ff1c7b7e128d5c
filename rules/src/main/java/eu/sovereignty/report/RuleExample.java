package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a rule ends in one of the cases to which its tests hold it.
 *
 * @param kind kind of the subject
 * @param reason why it is for a person, as the case writes it; empty otherwise
 * @param clauses per clause {@code true}, {@code false} or {@code unknown}
 * @param missing fields that would settle it
 */
public record RuleExample(
        LocalDate asOf,
        String kind,
        Result result,
        Optional<Severity> severity,
        String reason,
        Map<String, String> clauses,
        List<String> missing) {

    public RuleExample {
        missing = List.copyOf(missing);
    }

    /** What tells two examples apart for a reader. */
    String ending() {
        return result == Result.FAILED || result == Result.UNDETERMINED || result == Result.REVIEW
                ? result + " " + severity.map(Severity::name).orElse("") + " " + reason
                : result.name();
    }
}
