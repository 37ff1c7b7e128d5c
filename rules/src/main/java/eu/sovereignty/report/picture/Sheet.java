package eu.sovereignty.report.picture;

import java.util.ArrayList;
import java.util.List;

/** A sheet on which a picture is painted from top to bottom. */
final class Sheet {

    /** The size of ordinary letters. */
    static final int SIZE = 13;

    /** From one line of text to the next. */
    static final int LINE = 18;

    private final List<Shape> shapes = new ArrayList<>();
    private final int width;

    Sheet(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    Sheet box(int x, int y, int boxWidth, int height, String style) {
        shapes.add(new Shape.Box(x, y, boxWidth, height, style));
        return this;
    }

    Sheet line(int x1, int y1, int x2, int y2, String style) {
        shapes.add(new Shape.Line(x1, y1, x2, y2, style));
        return this;
    }

    Sheet dot(int x, int y, int radius, String style) {
        shapes.add(new Shape.Dot(x, y, radius, style));
        return this;
    }

    Sheet words(int x, int y, String style, String text) {
        shapes.add(new Shape.Words(x, y, style, text));
        return this;
    }

    /** An arrow straight down. */
    Sheet arrow(int x, int from, int to) {
        line(x, from, x, to - 6, "rule");
        shapes.add(new Shape.Head(x, to));
        return this;
    }

    /** Lines of text below each other; gives the base line that would come next. */
    int lines(int x, int y, String style, List<String> lines) {
        int base = y;
        for (String line : lines) {
            words(x, base, style, line);
            base += LINE;
        }
        return base;
    }

    Drawing drawing(int height) {
        return new Drawing(width, height, shapes);
    }
}
