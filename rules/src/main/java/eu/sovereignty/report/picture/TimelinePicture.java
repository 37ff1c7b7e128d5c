package eu.sovereignty.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Days to come on a line from top to bottom: the farther a day, the lower, and never so near that two cannot be read. */
public final class TimelinePicture {

    private static final int AXIS = 10;
    private static final int TEXT = 28;
    private static final int SPAN = 320;
    private static final int MOST = 3;
    private static final int ROOM = Drawing.NARROW - TEXT - 4;

    private TimelinePicture() {}

    /**
     * A day.
     *
     * @param days from the first day of the line
     * @param heading the day, as one writes it
     * @param lines what it brings
     * @param kind how it is marked
     */
    public record Day(int days, String heading, List<String> lines, Kind kind) {

        public Day {
            lines = List.copyOf(lines);
        }
    }

    /** What a day is. */
    public enum Kind {
        /** The day of the judgement, or the end of what is announced. */
        BOUND,
        /** A day that is announced. */
        NEAR,
        /** A day that is not announced yet. */
        FAR
    }

    /** The picture of days in their order; never empty. */
    public static Drawing of(List<Day> days) {
        Sheet sheet = new Sheet(Drawing.NARROW);
        int span = Math.max(1, days.get(days.size() - 1).days());
        int free = Sheet.LINE;
        int last = free;
        List<Integer> bases = new ArrayList<>();
        for (Day day : days) {
            last = Math.max(free, Sheet.LINE + (int) ((long) day.days() * SPAN / span));
            bases.add(last);
            free = day(sheet, day, last) + 8;
        }
        sheet.line(AXIS, bases.get(0), AXIS, last, "axis");
        for (int i = 0; i < bases.size(); i++) {
            mark(sheet, days.get(i).kind(), bases.get(i) - 4);
        }
        return sheet.drawing(free - Sheet.LINE + 6);
    }

    private static int day(Sheet sheet, Day day, int base) {
        String style = day.kind() == Kind.BOUND ? "soft" : "name strong";
        int next = sheet.lines(TEXT, base, style, Lettering.lines(day.heading(), ROOM, Sheet.SIZE));
        for (String line : day.lines()) {
            next = sheet.lines(TEXT, next, "name", Lettering.lines(line, ROOM, Sheet.SIZE, MOST));
        }
        return next;
    }

    private static void mark(Sheet sheet, Kind kind, int y) {
        switch (kind) {
            case BOUND -> sheet.line(AXIS - 8, y, AXIS + 8, y, "axis");
            case NEAR -> sheet.dot(AXIS, y, 7, "mark near");
            case FAR -> sheet.dot(AXIS, y, 6, "mark far");
        }
    }
}
