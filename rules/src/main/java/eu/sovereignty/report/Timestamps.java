package eu.sovereignty.report;

import java.time.LocalDate;

/** Points in time, where a format asks for one: a judgement knows a day and no clock. */
final class Timestamps {

    private Timestamps() {}

    /** The beginning of a day in UTC, as RFC 3339 writes it. */
    static String midnight(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
