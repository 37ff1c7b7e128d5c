package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a fact as {@link Subject#facts()} asks for it. */
public final class Shown {

    private Shown() {}

    /** The value, or a map with the one key {@code unknown} and the missing fields. */
    public static Object of(Fact<?> fact) {
        return of(fact, value -> value);
    }

    /** The value as it is to be shown, or a map with the one key {@code unknown} and the missing fields. */
    public static <T> Object of(Fact<T> fact, Function<? super T, ?> shown) {
        return fact.value().<Object>map(shown).orElseGet(() -> Map.of("unknown", fields(fact)));
    }

    private static List<String> fields(Fact<?> fact) {
        return fact.missing().stream().map(Missing::field).toList();
    }
}
