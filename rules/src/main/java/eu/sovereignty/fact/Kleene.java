package eu.sovereignty.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Three-valued logic (Kleene's strong tables) on facts that keep what they rest on.
 *
 * <p>A result rests only on the operands that decide it. Where a verified operand decides alone, an unverified one that
 * agrees is left out, so that {@link Fact#verified()} answers "would it stand without the unchecked values?".
 */
public final class Kleene {

    /** True, by the rule itself. */
    public static final Fact<Boolean> TRUE = new Known<>(true, List.of());

    /** False, by the rule itself. */
    public static final Fact<Boolean> FALSE = new Known<>(false, List.of());

    private Kleene() {}

    /** The opposite; unknown stays unknown. */
    public static Fact<Boolean> not(Fact<Boolean> fact) {
        return fact.map(value -> !value);
    }

    /** True when all are; false when one is, whatever the others are. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Fact<Boolean> and(Fact<Boolean>... facts) {
        return and(List.of(facts));
    }

    /** True when one is, whatever the others are; false when all are. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static Fact<Boolean> or(Fact<Boolean>... facts) {
        return or(List.of(facts));
    }

    /** As {@link #and(Fact[])}; true for an empty list. */
    public static Fact<Boolean> and(List<Fact<Boolean>> facts) {
        return combine(facts, false);
    }

    /** As {@link #or(Fact[])}; false for an empty list. */
    public static Fact<Boolean> or(List<Fact<Boolean>> facts) {
        return combine(facts, true);
    }

    /** Whether some element satisfies the condition. */
    public static <T> Fact<Boolean> any(List<T> elements, Function<? super T, Fact<Boolean>> condition) {
        return or(each(elements, condition));
    }

    /** Whether all elements satisfy the condition; true for none. */
    public static <T> Fact<Boolean> all(List<T> elements, Function<? super T, Fact<Boolean>> condition) {
        return and(each(elements, condition));
    }

    private static <T> List<Fact<Boolean>> each(List<T> elements, Function<? super T, Fact<Boolean>> condition) {
        List<Fact<Boolean>> facts = new ArrayList<>(elements.size());
        elements.forEach(element -> facts.add(condition.apply(element)));
        return facts;
    }

    private static Fact<Boolean> combine(List<Fact<Boolean>> facts, boolean dominant) {
        List<Fact<Boolean>> deciding = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        for (Fact<Boolean> fact : facts) {
            if (fact.holds(value -> value == dominant)) {
                deciding.add(fact);
            }
            missing.addAll(fact.missing());
        }
        if (!deciding.isEmpty()) {
            return new Known<>(dominant, restOf(strongest(deciding)));
        }
        return missing.isEmpty() ? new Known<>(!dominant, restOf(facts)) : new Unknown<>(missing);
    }

    private static List<Fact<Boolean>> strongest(List<Fact<Boolean>> deciding) {
        List<Fact<Boolean>> verified = deciding.stream().filter(Fact::verified).toList();
        return verified.isEmpty() ? deciding : verified;
    }

    private static List<Provenance> restOf(List<Fact<Boolean>> facts) {
        List<Provenance> rest = new ArrayList<>();
        facts.forEach(fact -> rest.addAll(fact.from()));
        return rest;
    }

    /** The facts of a stream that are known. */
    public static <T> Stream<T> knownOf(Stream<Fact<T>> facts) {
        return facts.flatMap(fact -> fact.value().stream());
    }
}
