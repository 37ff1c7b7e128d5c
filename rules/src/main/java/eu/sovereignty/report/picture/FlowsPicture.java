package eu.sovereignty.report.picture;

import java.util.ArrayList;
import java.util.List;

/** Which data reaches which country: countries are columns, in groups that stand apart; flows are rows. */
public final class FlowsPicture {

    private static final int COLUMN = 42;
    private static final int BETWEEN = 8;
    private static final int LABEL = 100;
    private static final int MOST = 4;
    private static final int ALONE = 10;
    private static final int NONE = 0;

    private FlowsPicture() {}

    /** Countries of one standing, by their codes. */
    public record Zone(String name, List<String> countries) {

        public Zone {
            countries = List.copyOf(countries);
        }
    }

    /**
     * Data that flows.
     *
     * @param name of what flows where
     * @param signs per country of all zones, in their order, how it gets there; empty where it does not
     */
    public record Row(String name, List<String> signs) {

        public Row {
            signs = List.copyOf(signs);
        }
    }

    /** The picture. */
    public static Drawing of(List<Zone> zones, List<Row> rows) {
        List<Integer> columns = columns(zones);
        int end = columns.isEmpty() ? LABEL : columns.get(columns.size() - 1) + COLUMN;
        Sheet sheet = new Sheet(Math.max(Drawing.NARROW, end + 2));
        int y = heads(sheet, zones, columns);
        for (Row row : rows) {
            y = row(sheet, row, columns, y);
        }
        frames(sheet, zones, columns, y);
        return sheet.drawing(y + 8);
    }

    /** The left edge of the column of every country. */
    private static List<Integer> columns(List<Zone> zones) {
        List<Integer> columns = new ArrayList<>();
        int x = LABEL;
        for (Zone zone : zones) {
            for (int i = 0; i < zone.countries().size(); i++) {
                columns.add(x);
                x += COLUMN;
            }
            x += BETWEEN + widen(zone);
        }
        return List.copyOf(columns);
    }

    /** What a group of one country needs beyond its column for its name. */
    private static int widen(Zone zone) {
        return zone.countries().size() == 1 ? ALONE : NONE;
    }

    private static int heads(Sheet sheet, List<Zone> zones, List<Integer> columns) {
        int column = 0;
        int lowest = 0;
        for (Zone zone : zones) {
            int x = columns.get(column);
            int width = zone.countries().size() * COLUMN + widen(zone) + BETWEEN - 4;
            int base = sheet.lines(x, Sheet.SIZE, "soft", Lettering.lines(zone.name(), width, Sheet.SIZE - 2));
            lowest = Math.max(lowest, base);
            column += zone.countries().size();
        }
        column = 0;
        for (Zone zone : zones) {
            for (String country : zone.countries()) {
                sheet.words(columns.get(column) + COLUMN / 2, lowest + 4, "name middle strong", country);
                column++;
            }
        }
        return lowest + 14;
    }

    private static int row(Sheet sheet, Row row, List<Integer> columns, int y) {
        List<String> name = Lettering.lines(row.name(), LABEL - 10, Sheet.SIZE - 1, MOST);
        int height = Sheet.LINE * Math.max(name.size(), 1) + 10;
        sheet.line(1, y, sheet.width() - 1, y, "grid");
        sheet.lines(1, y + Sheet.LINE, "small", name);
        for (int i = 0; i < columns.size(); i++) {
            if (!row.signs().get(i).isEmpty()) {
                sheet.box(columns.get(i) + 3, y + 4, COLUMN - 6, Sheet.LINE + 2, "chip");
                sheet.words(
                        columns.get(i) + COLUMN / 2,
                        y + Sheet.LINE,
                        "small middle",
                        row.signs().get(i));
            }
        }
        return y + height;
    }

    /** A line at the left of every group: it begins where the line stands, whatever its colour. */
    private static void frames(Sheet sheet, List<Zone> zones, List<Integer> columns, int bottom) {
        int column = 0;
        for (Zone zone : zones) {
            int x = columns.get(column) - 5;
            sheet.line(x, 0, x, bottom, "rule");
            column += zone.countries().size();
        }
    }
}
