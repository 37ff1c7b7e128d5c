package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as lines of cells (RFC 4180), each cell with its place. A spreadsheet may separate with semicolons, and end its
 * lines as it likes; empty lines are left out.
 *
 * @param lines never empty ones; a line has at least one cell
 * @param openQuote where a quote opens that is never closed: everything behind it was one cell
 */
public record Csv(List<List<Cell>> lines, Optional<Position> openQuote) {

    /** What stands between two separators, without quotes and without blanks around it, and where it begins. */
    public record Cell(String text, Position at) {}

    public Csv {
        lines = List.copyOf(lines);
    }

    /** Splits a text; {@code file} is how it is named to readers. */
    public static Csv of(String file, String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return new Reader(file, text, first.contains(";") && !first.contains(",") ? ';' : ',').csv();
    }

    /** One pass over the text, quotes heeded. */
    private static final class Reader {
        private final String file;
        private final String text;
        private final char separator;
        private final List<List<Cell>> lines = new ArrayList<>();
        private List<Cell> line = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private Position start;
        private Optional<Position> quote = Optional.empty();
        private int row = 1;
        private int column = 1;

        Reader(String file, String text, char separator) {
            this.file = file;
            this.text = text;
            this.separator = separator;
            this.start = here();
        }

        Csv csv() {
            for (int i = 0; i < text.length(); i++) {
                boolean twice = text.charAt(i) == '"' && quote.isPresent() && text.startsWith("\"\"", i);
                if (twice) {
                    cell.append('"');
                    i++;
                    column += 2;
                } else {
                    read(i);
                }
            }
            endLine();
            return new Csv(lines, quote);
        }

        private void read(int index) {
            char character = text.charAt(index);
            boolean breaks = Lines.breaksAt(text, index);
            if (character == '"') {
                quote = quote.isPresent() ? Optional.empty() : Optional.of(here());
            } else if (quote.isPresent()) {
                cell.append(character);
            } else if (breaks) {
                endLine();
            } else if (character == separator) {
                endCell();
            } else if (character != '\r') {
                cell.append(character);
            }
            advance(character, breaks);
        }

        private void advance(char character, boolean breaks) {
            if (breaks) {
                row++;
                column = 1;
            } else if (!Character.isLowSurrogate(character)) {
                column++;
            }
            if (cell.length() == 0 && quote.isEmpty()) {
                start = here();
            }
        }

        private Position here() {
            return new Position(file, row, column, "");
        }

        private void endCell() {
            line.add(new Cell(cell.toString().strip(), start));
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            if (line.size() > 1 || !line.get(0).text().isEmpty()) {
                lines.add(List.copyOf(line));
            }
            line = new ArrayList<>();
        }
    }
}
