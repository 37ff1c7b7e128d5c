package eu.sovereignty.report;

import eu.sovereignty.report.picture.Drawing;
import eu.sovereignty.report.picture.TimelinePicture;
import eu.sovereignty.report.picture.TimelinePicture.Day;
import eu.sovereignty.report.picture.TimelinePicture.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Coming duties on a line of time; the table of the calendar says the same with every name.
 *
 * @param days the day of the judgement, the end of what is announced, and every day on which something starts, in order
 */
public record ShownCalendar(List<Day> days) {

    /** How many duties of a day are named in the picture. */
    private static final int NAMED = 3;

    public ShownCalendar {
        days = List.copyOf(days);
    }

    static ShownCalendar of(ReportModel model, Labels labels) {
        LocalDate today = model.run().asOf();
        Map<LocalDate, List<ComingDuty>> byDay = new TreeMap<>();
        model.calendar()
                .forEach(duty -> byDay.computeIfAbsent(duty.startsOn(), absent -> new ArrayList<>())
                        .add(duty));
        List<Day> days = new ArrayList<>();
        days.add(bound(0, labels.text("html.calendar.today", labels.day(today))));
        days.add(bound(ComingDuty.HORIZON_DAYS, labels.text("html.calendar.horizon", ComingDuty.HORIZON_DAYS)));
        byDay.forEach((date, duties) -> days.add(day(today, date, duties, labels)));
        days.sort(Comparator.comparing(Day::days));
        return new ShownCalendar(days);
    }

    private static Day bound(int days, String heading) {
        return new Day(days, heading, List.of(), Kind.BOUND);
    }

    private static Day day(LocalDate today, LocalDate date, List<ComingDuty> duties, Labels labels) {
        boolean near = duties.get(0).announced();
        String heading = labels.text("html.calendar.day", labels.day(date), labels.count("html.duties", duties.size()));
        List<String> lines = new ArrayList<>();
        duties.stream().limit(NAMED).map(duty -> duty.duty().title()).forEach(lines::add);
        if (duties.size() > NAMED) {
            lines.add(labels.count("html.glance.more", duties.size() - NAMED));
        }
        return new Day(
                (int) Math.max(0, ChronoUnit.DAYS.between(today, date)),
                near ? labels.text("html.calendar.near", heading) : heading,
                lines,
                near ? Kind.NEAR : Kind.FAR);
    }

    /** The picture. */
    public Drawing drawing() {
        return TimelinePicture.of(days);
    }
}
