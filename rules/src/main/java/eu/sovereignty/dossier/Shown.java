package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import java.util.Map;

/** Writes a fact the way {@link Subject#facts()} shows it. */
final class Shown {

    private Shown() {}

    /** The value, or what would settle it. */
    static Object of(Fact<?> fact) {
        return fact.value()
                .<Object>map(value -> value)
                .orElseGet(() -> Map.of(
                        "unknown", fact.missing().stream().map(Missing::field).toList()));
    }
}
