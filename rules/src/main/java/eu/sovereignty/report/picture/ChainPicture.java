package eu.sovereignty.report.picture;

import java.util.ArrayList;
import java.util.List;

/** From data to the laws that reach it: one box below the other, and for every law how far it reaches. */
public final class ChainPicture {

    private static final int LEFT = 12;
    private static final int GAP = 22;
    private static final int STEP = 14;
    private static final int STEPS = 5;
    private static final int MOST = 3;
    private static final int ROOM = Drawing.NARROW - 2 * LEFT;

    private ChainPicture() {}

    /**
     * A stage between data and law.
     *
     * @param heading what it is
     * @param names who or what stands there; never empty, for what is not known is said
     * @param open whether what stands there is not established, which a broken outline shows and a name says
     */
    public record Stage(String heading, List<String> names, boolean open) {

        public Stage {
            names = List.copyOf(names);
        }
    }

    /**
     * A law that reaches the end of the chain.
     *
     * @param name whose law
     * @param level as it is written, {@code A4}
     * @param established how many of five steps are established
     * @param open whether it may be more than what is established
     */
    public record Reach(String name, String level, int established, boolean open) {}

    /** The picture; {@code laws} stands above the laws, and {@code reaches} is never empty. */
    public static Drawing of(List<Stage> stages, String laws, List<Reach> reaches) {
        Sheet sheet = new Sheet(Drawing.NARROW);
        int y = 1;
        for (Stage stage : stages) {
            int end = stage(sheet, stage, y);
            sheet.arrow(Drawing.NARROW / 2, end, end + GAP);
            y = end + GAP;
        }
        return sheet.drawing(reaches(sheet, laws, reaches, y) + 1);
    }

    private static int stage(Sheet sheet, Stage stage, int y) {
        List<String> lines = new ArrayList<>();
        String bullet = stage.names().size() > 1 ? "• " : "";
        stage.names().forEach(name -> lines.addAll(Lettering.lines(bullet + name, ROOM, Sheet.SIZE, MOST)));
        int height = Sheet.LINE * (lines.size() + 1) + 14;
        sheet.box(1, y, Drawing.NARROW - 2, height, stage.open() ? "box open" : "box");
        sheet.words(LEFT, y + Sheet.LINE, "soft", stage.heading());
        sheet.lines(LEFT, y + 2 * Sheet.LINE, "name", lines);
        return y + height;
    }

    private static int reaches(Sheet sheet, String laws, List<Reach> reaches, int y) {
        List<List<String>> names = reaches.stream()
                .map(reach -> Lettering.lines(reach.name(), ROOM - STEP * STEPS - 46, Sheet.SIZE, MOST))
                .toList();
        int height = Sheet.LINE * (1 + names.stream().mapToInt(List::size).sum()) + 14;
        sheet.box(1, y, Drawing.NARROW - 2, height, "box law");
        sheet.words(LEFT, y + Sheet.LINE, "soft", laws);
        int base = y + 2 * Sheet.LINE;
        for (int i = 0; i < reaches.size(); i++) {
            steps(sheet, reaches.get(i), base);
            base = sheet.lines(LEFT, base, "name", names.get(i));
        }
        return y + height;
    }

    /** The level as a number, and again as steps: what is established is full, what may be is empty with a broken outline. */
    private static void steps(Sheet sheet, Reach reach, int base) {
        int x = Drawing.NARROW - LEFT - STEP * STEPS;
        sheet.words(x - 8, base, "name end strong", reach.level());
        for (int step = 0; step < STEPS; step++) {
            String style = step < reach.established() ? "step full" : reach.open() ? "step open" : "step";
            sheet.box(x + step * STEP, base - 10, STEP - 3, 11, style);
        }
    }
}
