package eu.sovereignty.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KleeneTest {

    private static final Position HERE = Position.of("file");

    @ParameterizedTest
    @CsvSource({
        "T, T, T, T",
        "T, F, F, T",
        "T, U, U, T",
        "F, T, F, T",
        "F, F, F, F",
        "F, U, F, U",
        "U, T, U, T",
        "U, F, F, U",
        "U, U, U, U"
    })
    void strongTables(String left, String right, String and, String or) {
        assertThat(truth(Kleene.and(fact(left), fact(right)))).isEqualTo(and);
        assertThat(truth(Kleene.or(fact(left), fact(right)))).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"T, F", "F, T", "U, U"})
    void opposite(String fact, String not) {
        assertThat(truth(Kleene.not(fact(fact)))).isEqualTo(not);
    }

    @Test
    void nothingIsAllAndNotAny() {
        assertThat(truth(Kleene.and(List.of()))).isEqualTo("T");
        assertThat(truth(Kleene.or(List.of()))).isEqualTo("F");
    }

    @Test
    void whatDoesNotDecideIsNotReliedUpon() {
        Fact<Boolean> decided = Kleene.and(declared(false, "a"), declared(true, "b"), Fact.missing("c"));
        assertThat(decided.from()).extracting(Provenance::about).containsExactly("a");
    }

    @Test
    void anUncheckedValueIsLeftOutWhereACheckedOneDecidesAlone() {
        BinaryOperator<Fact<Boolean>> or = (left, right) -> Kleene.or(left, right);
        assertThat(or.apply(unchecked(true), declared(true, "a")).verified()).isTrue();
        assertThat(or.apply(unchecked(true), declared(false, "a")).verified()).isFalse();
        assertThat(Kleene.and(unchecked(true), declared(true, "a")).verified()).isFalse();
        assertThat(Kleene.and(unchecked(false), declared(false, "a")).verified())
                .isTrue();
    }

    @Test
    void whatIsMissingIsAskedForOnce() {
        Fact<Boolean> open = Kleene.and(Fact.missing("a"), Fact.missing("b"), Fact.missing("a"));
        assertThat(open.missing()).extracting(Missing::field).containsExactly("a", "b");
    }

    private static Fact<Boolean> fact(String letter) {
        return letter.equals("U") ? Fact.missing("field") : declared(letter.equals("T"), "field");
    }

    private static String truth(Fact<Boolean> fact) {
        return fact.value().map(value -> value ? "T" : "F").orElse("U");
    }

    private static Fact<Boolean> declared(boolean value, String about) {
        return Fact.known(value, new Provenance.Declared(HERE, about, String.valueOf(value)));
    }

    private static Fact<Boolean> unchecked(boolean value) {
        Sourced sourced = new Sourced(List.of(), Optional.empty(), Confidence.LOW, false);
        return Fact.known(value, new Provenance.Catalogued(HERE, "entry", String.valueOf(value), sourced));
    }
}
