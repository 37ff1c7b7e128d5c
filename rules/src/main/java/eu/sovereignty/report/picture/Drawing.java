package eu.sovereignty.report.picture;

import java.util.List;

/**
 * A picture: shapes in the order in which they are painted.
 *
 * @param width of the view box
 * @param height of the view box
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    /** The width of pictures that a telephone shows without shrinking their text. */
    static final int NARROW = 340;

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Whether it needs more room than a telephone has. */
    public boolean isWide() {
        return width > NARROW;
    }

    /** The lines of text, in the order in which they are painted. */
    public List<String> words() {
        return shapes.stream()
                .filter(Shape.Words.class::isInstance)
                .map(shape -> ((Shape.Words) shape).text())
                .toList();
    }
}
