package eu.sovereignty.report.picture;

/**
 * A shape of a drawing, in units of its view box. {@code style} names classes of the page's style sheet: colours follow the
 * scheme of the reader, and no shape says by colour alone what it says.
 */
public sealed interface Shape {

    /** A rectangle; {@code x} and {@code y} are its upper left corner. */
    record Box(int x, int y, int width, int height, String style) implements Shape {}

    /** A straight line. */
    record Line(int x1, int y1, int x2, int y2, String style) implements Shape {}

    /** A disc, or a circle. */
    record Dot(int x, int y, int radius, String style) implements Shape {}

    /** The head of an arrow that points down at a point. */
    record Head(int x, int y) implements Shape {

        /** The corners, as SVG writes them. */
        public String points() {
            return (x - 5) + "," + (y - 7) + " " + (x + 5) + "," + (y - 7) + " " + x + "," + y;
        }
    }

    /** One line of text; {@code y} is its base line. {@code style} also says where {@code x} is: start, middle or end. */
    record Words(int x, int y, String style, String text) implements Shape {}
}
