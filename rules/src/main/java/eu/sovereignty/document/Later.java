package eu.sovereignty.document;

import java.util.function.Supplier;

/** A value that is made when it is first asked for: most of what may be asked for, nobody asks for. */
public final class Later<T> implements Supplier<T> {

    private final Supplier<T> make;
    private final Once<T> once = new Once<>();

    /** A value that some work makes, once; who asks while it is made waits. */
    public Later(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        return once.get(make);
    }
}
