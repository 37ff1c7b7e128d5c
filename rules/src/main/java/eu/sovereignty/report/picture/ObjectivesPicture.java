package eu.sovereignty.report.picture;

import java.util.List;

/** Objectives of a yardstick: for each an interval on a scale, and below it in words what the interval says. */
public final class ObjectivesPicture {

    private static final int TRACK = Drawing.NARROW - 2;
    private static final int BAR = 12;
    private static final int PER_MILLE = 1000;

    private ObjectivesPicture() {}

    /**
     * An objective.
     *
     * @param title its id and its name
     * @param least what is sure, of 1000; what lies above 1000 is drawn at the end of the scale
     * @param most what is possible, of 1000
     * @param said the same in words, and what holds it down
     */
    public record Bar(String title, int least, int most, List<String> said) {

        public Bar {
            said = List.copyOf(said);
        }
    }

    /** The picture. */
    public static Drawing of(List<Bar> bars) {
        Sheet sheet = new Sheet(Drawing.NARROW);
        int y = Sheet.SIZE + 2;
        for (Bar bar : bars) {
            y = bar(sheet, bar, y) + 10;
        }
        return sheet.drawing(y - 2 * Sheet.SIZE + 6);
    }

    private static int bar(Sheet sheet, Bar bar, int y) {
        int top =
                sheet.lines(1, y, "name strong", Lettering.lines(bar.title(), TRACK - 30, Sheet.SIZE)) - Sheet.SIZE + 2;
        sheet.box(1, top, TRACK, BAR, "track");
        int sure = along(bar.least());
        int possible = along(bar.most());
        if (sure > 0) {
            sheet.box(1, top, sure, BAR, "sure");
        }
        if (possible > sure) {
            sheet.box(1 + sure, top + 4, possible - sure, BAR - 8, "possible");
        }
        int base = top + BAR + Sheet.LINE - 3;
        for (String said : bar.said()) {
            base = sheet.lines(1, base, "soft", Lettering.lines(said, TRACK, Sheet.SIZE - 1));
        }
        return base;
    }

    private static int along(int points) {
        return Math.min(points, PER_MILLE) * TRACK / PER_MILLE;
    }
}
