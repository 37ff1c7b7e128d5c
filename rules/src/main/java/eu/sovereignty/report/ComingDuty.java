package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A duty that has not started yet, or a day to come such as the end of a qualification, for all the subjects that it will
 * concern.
 *
 * @param startsOn the day from which it can be breached
 * @param announced whether that day lies within the horizon
 * @param outcomes one per subject; never empty
 */
public record ComingDuty(LocalDate startsOn, boolean announced, List<WordedOutcome> outcomes) {

    /** How many days ahead a duty is announced. */
    public static final int HORIZON_DAYS = 180;

    public ComingDuty {
        outcomes = List.copyOf(outcomes);
    }

    /** The duties to come, the next one first. */
    static List<ComingDuty> of(List<WordedOutcome> outcomes, LocalDate asOf) {
        Map<String, List<WordedOutcome>> byRuleAndDay = outcomes.stream()
                .filter(worded -> startsOn(worded).isPresent())
                .collect(Collectors.groupingBy(
                        worded -> worded.rule() + "/" + startsOn(worded).orElse(LocalDate.MAX),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byRuleAndDay.values().stream()
                .map(same -> of(same, startsOn(same.get(0)).orElse(LocalDate.MAX), asOf))
                .sorted(Comparator.comparing(ComingDuty::startsOn))
                .toList();
    }

    private static Optional<LocalDate> startsOn(WordedOutcome worded) {
        return worded.outcome().result() == Result.NOT_YET_APPLICABLE
                ? Optional.of(worded.outcome().provision().effective())
                : worded.outcome().day();
    }

    private static ComingDuty of(List<WordedOutcome> outcomes, LocalDate startsOn, LocalDate asOf) {
        return new ComingDuty(startsOn, !startsOn.isAfter(asOf.plusDays(HORIZON_DAYS)), outcomes);
    }

    /** What stands for all of them: they differ by their subject only. */
    public WordedOutcome duty() {
        return outcomes.get(0);
    }

    /** The ids of the subjects that it will concern. */
    public List<String> subjects() {
        return outcomes.stream().map(WordedOutcome::subject).distinct().toList();
    }
}
