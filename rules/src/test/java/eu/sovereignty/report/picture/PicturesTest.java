package eu.sovereignty.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.report.picture.ChainPicture.Reach;
import eu.sovereignty.report.picture.ChainPicture.Stage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    /** What people write as names, and what they should not. */
    static Stream<String> names() {
        return Stream.of(
                "",
                " ",
                "Caisse nationale",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "W".repeat(2000),
                "<script>alert(1)</script>",
                "株式会社さくらインターネット石狩データセンター",
                "שירותי ענן בינלאומיים בעירבון מוגבל",
                "e\u0301".repeat(80),
                "👩‍🔬".repeat(40),
                "हिन्दी में एक बहुत लंबा नाम जो एक पंक्ति में नहीं आता");
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("Whatever the names are, every shape and every line of text stays within its picture")
    void within(String name) {
        pictures(name).forEach(drawing -> drawing.shapes().forEach(shape -> assertWithin(shape, drawing)));
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("The same values give the same picture")
    void repeats(String name) {
        assertThat(pictures(name)).isEqualTo(pictures(name));
    }

    @Test
    @DisplayName(
            "A chain, shape by shape: an open stage has a broken outline, an open level empty steps, and both are words too")
    void chain() {
        Drawing drawing = ChainPicture.of(
                List.of(new Stage("Parents", List.of("none identified"), true)),
                "Law",
                List.of(new Reach("United States", "≥ A3", 3, true)));

        assertThat(drawing.words()).containsExactly("Parents", "none identified", "Law", "≥ A3", "United States");
        assertThat(styles(drawing))
                .containsExactly(
                        "box open", "box law", "step full", "step full", "step full", "step open", "step open");
    }

    @Test
    @DisplayName("An objective that is sure has no thin bar, one that is open no thick one")
    void objectives() {
        assertThat(styles(ObjectivesPicture.of(List.of(new ObjectivesPicture.Bar("SOV-1", 500, 500, List.of())))))
                .containsExactly("track", "sure");
        assertThat(styles(ObjectivesPicture.of(List.of(new ObjectivesPicture.Bar("SOV-1", 0, 1002, List.of())))))
                .containsExactly("track", "possible");
    }

    @Test
    @DisplayName("Days that are near each other do not overlap, and later ones are lower")
    void timeline() {
        List<TimelinePicture.Day> days = IntStream.of(0, 1, 2, 4000)
                .mapToObj(day ->
                        new TimelinePicture.Day(day, "day " + day, List.of("something"), TimelinePicture.Kind.FAR))
                .toList();

        List<Integer> bases = TimelinePicture.of(days).shapes().stream()
                .filter(Shape.Words.class::isInstance)
                .map(shape -> ((Shape.Words) shape).y())
                .toList();

        assertThat(bases).hasSize(8).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Flows: one column per country, groups apart, a sign only where something flows")
    void flows() {
        Drawing drawing = FlowsPicture.of(
                List.of(
                        new FlowsPicture.Zone("EEA", List.of("FR", "SE")),
                        new FlowsPicture.Zone("Unclear", List.of("?"))),
                List.of(new FlowsPicture.Row("files", List.of("S", "", "?"))));

        assertThat(drawing.words()).containsExactly("EEA", "Unclear", "FR", "SE", "?", "files", "S", "?");
        assertThat(drawing.isWide()).isFalse();
    }

    @Test
    @DisplayName("Lines break at spaces, long words within, and no sign is torn apart")
    void lettering() {
        assertThat(Lettering.lines("one two three", 40, 13)).containsExactly("one", "two", "three");
        assertThat(Lettering.lines("aaaaaaaaaa", 40, 13)).containsExactly("aaaaa", "aaaaa");
        assertThat(Lettering.lines("e\u0301".repeat(12), 40, 13))
                .allSatisfy(line -> assertThat(line).startsWith("e").endsWith("\u0301"));
        assertThat(Lettering.lines("👩‍🔬".repeat(6), 40, 13))
                .allSatisfy(line -> assertThat(line).startsWith("👩").endsWith("🔬"));
        assertThat(Lettering.lines("one two three four", 44, 13, 2)).containsExactly("one", "two …");
    }

    private static List<Drawing> pictures(String name) {
        return List.of(
                ChainPicture.of(
                        List.of(new Stage("Data", List.of(name, name), false), new Stage("Host", List.of(name), true)),
                        "Law",
                        List.of(new Reach(name, "A?", 0, true), new Reach(name, "A5", 5, false))),
                ObjectivesPicture.of(List.of(new ObjectivesPicture.Bar(name, 0, 1002, List.of(name)))),
                TimelinePicture.of(List.of(
                        new TimelinePicture.Day(0, "today", List.of(), TimelinePicture.Kind.BOUND),
                        new TimelinePicture.Day(40, name, List.of(name, name), TimelinePicture.Kind.NEAR))),
                FlowsPicture.of(
                        List.of(
                                new FlowsPicture.Zone("EEA", List.of("FR")),
                                new FlowsPicture.Zone("Third", List.of("US"))),
                        List.of(new FlowsPicture.Row(name, List.of("S P", "A")))));
    }

    private static void assertWithin(Shape shape, Drawing drawing) {
        if (shape instanceof Shape.Box box) {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
        } else if (shape instanceof Shape.Words words) {
            int size = words.style().contains("soft") || words.style().contains("small") ? 12 : 13;
            int width = Lettering.width(words.text()) * size / 100;
            assertThat(words.x()
                            + (words.style().contains("end") || words.style().contains("middle") ? 0 : width))
                    .isLessThanOrEqualTo(drawing.width() + 2);
            assertThat(words.y()).isBetween(0, drawing.height());
        }
    }

    private static List<String> styles(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(shape -> ((Shape.Box) shape).style())
                .toList();
    }
}
