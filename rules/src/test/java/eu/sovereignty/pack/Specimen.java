package eu.sovereignty.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of lambda and record that the build writes out; {@link #run} gives what they come to. */
public final class Specimen implements Supplier<String> {

    private final int base = 7;

    record Empty() {}

    record Whole(
            byte a, short b, int c, long d, float e, double f, char g, boolean h, String text, List<Integer> items) {}

    record Generic<T>(T value) {
        Generic<T> self() {
            return this;
        }
    }

    @FunctionalInterface
    interface Shouts {
        String shout(String text, long times);

        default String andThen(Function<String, String> next) {
            return next.apply(shout("x", 2L));
        }
    }

    private interface Hidden {
        private String own() {
            return "own";
        }

        default String shown() {
            Supplier<String> mine = this::own;
            return mine.get();
        }
    }

    private static final class Part implements Hidden {
        private final String name;

        private Part(String name) {
            this.name = name;
        }
    }

    @Override
    public String get() {
        return run();
    }

    /** What all of it comes to. */
    public String run() {
        List<String> said = new ArrayList<>();
        long wide = 1L << 40;
        double fraction = 0.5;
        char letter = 'z';
        Supplier<String> captures = () -> base + ":" + wide + ":" + fraction + ":" + letter;
        IntBinaryOperator sum = Integer::sum;
        IntFunction<String[]> arrays = String[]::new;
        ToLongFunction<String> length = String::length;
        ToDoubleFunction<String> widened = Integer::valueOf;
        ToDoubleFunction<Long> wideToFraction = Long::longValue;
        Function<Integer, Object> boxed = number -> number + 1;
        BiFunction<Integer, Integer, Integer> unboxed = Math::max;
        Predicate<String> blank = String::isBlank;
        Shouts shouts = (text, times) -> text.repeat((int) times);
        Function<String, Part> makes = Part::new;
        Runnable ignored = () -> said.add("ran");
        Runnable dropped = this::secret;
        ignored.run();
        dropped.run();
        said.add(captures.get());
        said.add(String.valueOf(sum.applyAsInt(2, 3)));
        said.add(String.valueOf(arrays.apply(4).length));
        said.add(String.valueOf(length.applyAsLong("four")));
        said.add(String.valueOf(widened.applyAsDouble("12")));
        said.add(String.valueOf(wideToFraction.applyAsDouble(wide)));
        said.add(String.valueOf(boxed.andThen(String::valueOf).apply(41)));
        said.add(String.valueOf(unboxed.andThen(most -> most * 2).apply(3, 9)));
        said.add(String.valueOf(blank.negate().or(String::isEmpty).test(" ")));
        said.add(shouts.andThen(String::toUpperCase));
        said.add(makes.andThen(part -> part.name + part.shown()).apply("part"));
        said.add(Stream.of("b", "a", "c")
                .sorted(Comparator.comparing(String::toString).reversed())
                .collect(Collectors.joining()));
        said.add(IntStream.range(0, 3).mapToObj(i -> "i" + i).collect(Collectors.joining()));
        said.add(new Generic<>("self").self().toString());
        return String.join("|", said) + records();
    }

    private String records() {
        Whole one = new Whole((byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, 'c', true, "text", List.of(1));
        Whole same = new Whole((byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, 'c', true, "text", List.of(1));
        Whole other = new Whole((byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, 'c', false, "text", List.of(1));
        Object nothing = new Empty();
        return "|" + one + one.hashCode() + one.equals(same) + one.equals(other) + one.equals(nothing) + nothing
                + nothing.hashCode() + nothing.equals(new Empty());
    }

    private int secret() {
        return base;
    }
}
