package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import java.util.List;
import java.util.Map;

/** Writes a fact as {@link Subject#facts()} asks for it. */
final class Shown {

    private Shown() {}

    /** The value, or a map with the one key {@code unknown} and the missing fields. */
    static Object of(Fact<?> fact) {
        return fact.value().<Object>map(value -> value).orElseGet(() -> Map.of("unknown", fields(fact)));
    }

    private static List<String> fields(Fact<?> fact) {
        return fact.missing().stream().map(Missing::field).toList();
    }
}
