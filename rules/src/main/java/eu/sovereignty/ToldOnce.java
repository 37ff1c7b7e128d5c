package eu.sovereignty;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when the first of several formats asks for it; those that are written beside it wait. */
final class ToldOnce<T> implements Supplier<T> {

    private final Supplier<T> make;
    private Optional<T> made = Optional.empty();

    ToldOnce(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(make);
        made = Optional.of(value);
        return value;
    }
}
