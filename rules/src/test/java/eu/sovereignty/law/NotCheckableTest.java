package eu.sovereignty.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rows that are set aside: each once, in both languages, with a question, none that a rule applies, and few of a note. */
class NotCheckableTest {

    private static final double SHARE = 0.15;

    /** How many rows each note has, and which ids are its own. */
    private static final Map<Integer, Predicate<String>> NOTES = Map.of(
            139, row -> row.matches("(GDPR|FR|EU|CNIL|TRF|AI)-.*"),
            106, row -> row.matches("(O|T50|P5|A3|D63|R25)-.*"),
            120, row -> row.matches("(DA|CONT|ANSSI|C3A)-.*"),
            27, row -> row.matches("A[0-5?]|M\\d+|19\\.6.*"));

    private final List<NotCheckable> rows = NotCheckable.all();

    @Test
    @DisplayName("A row stands there once, with a reason and a question in both languages")
    void rowsAreComplete() {
        assertThat(rows).isNotEmpty();
        assertThat(rows.stream().map(NotCheckable::row)).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row -> assertThat(List.of(
                                row.reason().en(),
                                row.reason().fr(),
                                row.checkedBy().en(),
                                row.checkedBy().fr()))
                        .allMatch(text -> text.length() > 20))
                .allSatisfy(row -> assertThat(row.checkedBy().en()).endsWith("?"))
                .allSatisfy(row -> assertThat(row.checkedBy().fr()).endsWith("?"));
    }

    @Test
    @DisplayName("No rule applies a row that is set aside")
    void noRuleAppliesThem() {
        Set<String> applied = new HashSet<>();
        Rulebook.builtIn().cards().values().forEach(card -> applied.addAll(card.rows()));
        assertThat(rows.stream().map(NotCheckable::row)).doesNotContainAnyElementsOf(applied);
    }

    @Test
    @DisplayName("Every such row belongs to a note, and they are at most 15 % of it")
    void theyAreFew() {
        NOTES.forEach((total, own) -> assertThat(
                        rows.stream().map(NotCheckable::row).filter(own).count())
                .isLessThanOrEqualTo((long) (total * SHARE)));
        assertThat(rows.stream().map(NotCheckable::row))
                .allMatch(row -> NOTES.values().stream().anyMatch(own -> own.test(row)));
    }
}
