package eu.sovereignty.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A value that is {@link Known} with its provenance, or {@link Unknown} with the fields that would settle it.
 *
 * <p>There is no third state: a missing declaration is never turned into a value.
 */
public sealed interface Fact<T> permits Known, Unknown {

    /** A known value with one provenance. */
    static <T> Fact<T> known(T value, Provenance from) {
        return new Known<>(value, List.of(from));
    }

    /** An unknown value that declaring {@code field} would settle. */
    static <T> Fact<T> missing(String field) {
        return new Unknown<>(List.of(Missing.field(field)));
    }

    /** True for {@link Known}. */
    boolean isKnown();

    /** Whether the declaration itself says that it is unknown: no default may then stand for it. */
    default boolean saidUnknown() {
        return this instanceof Unknown<T> unknown && unknown.said();
    }

    /** The value, if it is known. */
    Optional<T> value();

    /** Where the value comes from; empty when it is unknown. */
    List<Provenance> from();

    /** The facts that would settle it; empty when it is known. */
    List<Missing> missing();

    /** Another value computed from this one alone: same provenance, same missing fields. */
    <R> Fact<R> map(Function<? super T, ? extends R> function);

    /** A fact that depends on this one: provenance of both, or the missing fields of whichever is unknown. */
    <R> Fact<R> flatMap(Function<? super T, Fact<R>> function);

    /** Whether the value satisfies a predicate. */
    default Fact<Boolean> is(Predicate<? super T> predicate) {
        return map(predicate::test);
    }

    /** Whether the value equals another one. */
    default Fact<Boolean> is(T other) {
        return map(other::equals);
    }

    /** Whether a known value satisfies a predicate; false when it is unknown. For choices, never for a legal conclusion. */
    default boolean holds(Predicate<? super T> predicate) {
        return value().filter(predicate).isPresent();
    }

    /** This fact, or the other one when this one is unknown; when both are, the fields of this one. */
    default Fact<T> or(Fact<T> other) {
        return isKnown() || !other.isKnown() ? this : other;
    }

    /** This fact, with the manifest fields that settle it where it is unknown: what a catalogue lacks, a project may declare. */
    default Fact<T> settledBy(String... fields) {
        return isKnown()
                ? this
                : new Unknown<>(
                        java.util.Arrays.stream(fields).map(Missing::field).toList());
    }

    /** False when the value rests on at least one catalogue value that nobody has checked. */
    default boolean verified() {
        return from().stream().allMatch(Provenance::verified);
    }
}
