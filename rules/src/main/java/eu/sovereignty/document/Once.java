package eu.sovereignty.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Room for one value that is made when it is first asked for and kept from then on, by somebody who says how only when asking: a
 * record, whose components cannot know the record. Elsewhere {@link Later} says both at once.
 */
public final class Once<T> {

    private @Nullable T value;

    /** The value; the first to ask has it made, who asks meanwhile waits. */
    public synchronized T get(Supplier<T> compute) {
        T known = value;
        if (known == null) {
            known = compute.get();
            value = known;
        }
        return known;
    }
}
