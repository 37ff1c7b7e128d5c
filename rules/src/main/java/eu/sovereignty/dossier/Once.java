package eu.sovereignty.dossier;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A derived value that is computed when it is first asked for, and kept for the life of its subject. */
public final class Once<T> {

    private @Nullable T value;

    synchronized T get(Supplier<T> compute) {
        T known = value;
        if (known == null) {
            known = compute.get();
            value = known;
        }
        return known;
    }
}
