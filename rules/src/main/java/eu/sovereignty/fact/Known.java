package eu.sovereignty.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value and everything it rests on; {@code from} may be empty for a constant of the rule itself. */
public record Known<T>(T known, List<Provenance> from) implements Fact<T> {

    public Known {
        from = Provenance.distinct(from);
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public Optional<T> value() {
        return Optional.of(known);
    }

    @Override
    public List<Missing> missing() {
        return List.of();
    }

    @Override
    public <R> Fact<R> map(Function<? super T, ? extends R> function) {
        return new Known<>(function.apply(known), from);
    }

    @Override
    public <R> Fact<R> flatMap(Function<? super T, Fact<R>> function) {
        Fact<R> next = function.apply(known);
        return next.value()
                .<Fact<R>>map(value -> new Known<>(value, Provenance.both(from, next.from())))
                .orElse(next);
    }
}
