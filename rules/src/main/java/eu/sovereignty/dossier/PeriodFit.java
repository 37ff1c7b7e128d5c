package eu.sovereignty.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How a declared period compares with a legal one, whatever the day on which it starts: two months are 59 to 62 days, so a
 * term of 60 days is within two months from some days on and beyond it from others. Every day of four years is tried.
 */
public enum PeriodFit {
    /** From every day on. */
    ALWAYS,
    /** From some days on. */
    DEPENDS,
    /** From no day on. */
    NEVER;

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<LocalDate> DAYS =
            FIRST.datesUntil(FIRST.plusYears(4)).toList();

    /** Whether a period ends no later than the limit. */
    public static PeriodFit within(Period limit, Period declared) {
        long fitting = DAYS.stream()
                .filter(start -> !end(start, declared).isAfter(start.plus(limit)))
                .count();
        return fitting == DAYS.size() ? ALWAYS : fitting > 0 ? DEPENDS : NEVER;
    }

    /** Whether a period ends no earlier than the limit. */
    public static PeriodFit atLeast(Period limit, Period declared) {
        long fitting = DAYS.stream()
                .filter(start -> !end(start, declared).isBefore(start.plus(limit)))
                .count();
        return fitting == DAYS.size() ? ALWAYS : fitting > 0 ? DEPENDS : NEVER;
    }

    /** The last day; more than a thousand years are a thousand years, so that no manifest leaves the calendar. */
    private static LocalDate end(LocalDate start, Period declared) {
        return start.plus(declared.toTotalMonths() > 12_000 ? Period.ofYears(1000) : declared);
    }
}
