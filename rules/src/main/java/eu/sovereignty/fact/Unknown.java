package eu.sovereignty.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value that nobody has given, and what would settle it (never empty).
 *
 * @param said whether the declaration says on purpose that it is unknown; silence may leave room for a default, this does not
 */
public record Unknown<T>(List<Missing> missing, boolean said) implements Fact<T> {

    public Unknown {
        missing = missing.size() < 2
                ? List.copyOf(missing)
                : missing.stream().distinct().toList();
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("an unknown fact names what would settle it");
        }
    }

    /** A value of which nothing is said. */
    public Unknown(List<Missing> missing) {
        this(missing, false);
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public Optional<T> value() {
        return Optional.empty();
    }

    @Override
    public List<Provenance> from() {
        return List.of();
    }

    @Override
    public <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return new Unknown<>(missing);
    }

    @Override
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> function) {
        return new Unknown<>(missing);
    }
}
