package eu.sovereignty.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Csv.Cell;
import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    @DisplayName("A quote that is never closed is told with its place: all behind it was one cell")
    void openQuote() {
        Csv csv = Csv.of("a.csv", "a,b\n1,\"2\n3,4\n");

        assertThat(csv.openQuote()).contains(at(2, 3));
        assertThat(csv.lines()).hasSize(2);
    }

    @Test
    @DisplayName("Nothing, and lines of nothing, are no lines")
    void nothing() {
        assertThat(Csv.of("a.csv", "")).isEqualTo(new Csv(List.of(), Optional.empty()));
        assertThat(Csv.of("a.csv", "\r\n\n \r")).isEqualTo(new Csv(List.of(), Optional.empty()));
    }

    @Test
    @DisplayName("Each cell has its place, in characters as people count them, whatever ends the lines")
    void places() {
        Csv csv = Csv.of("a.csv", "a,b\r\n\uD83D\uDE00x,\"y, \"\"z\"\"\"\r \"two\nlines\" ,end\n\n,");

        assertThat(csv)
                .isEqualTo(new Csv(
                        List.of(
                                List.of(new Cell("a", at(1, 1)), new Cell("b", at(1, 3))),
                                List.of(new Cell("\uD83D\uDE00x", at(2, 1)), new Cell("y, \"z\"", at(2, 4))),
                                List.of(new Cell("two\nlines", at(3, 1)), new Cell("end", at(4, 9))),
                                List.of(new Cell("", at(6, 1)), new Cell("", at(6, 2)))),
                        Optional.empty()));
    }

    @Test
    @DisplayName("Semicolons separate where the first line has them and no comma")
    void semicolons() {
        assertThat(Csv.of("a.csv", "a;b\n1,5;2").lines())
                .containsExactly(
                        List.of(new Cell("a", at(1, 1)), new Cell("b", at(1, 3))),
                        List.of(new Cell("1,5", at(2, 1)), new Cell("2", at(2, 5))));
        assertThat(Csv.of("a.csv", "a;b,c").lines())
                .containsExactly(List.of(new Cell("a;b", at(1, 1)), new Cell("c", at(1, 5))));
    }

    private static Position at(int line, int column) {
        return new Position("a.csv", line, column, "");
    }
}
