package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A derived fact as {@link Subject#facts()} shows it: its value, or what would settle it. */
final class FactView {

    private FactView() {}

    /** The value as it is shown, or {@code {unknown: [fields]}}. */
    static <T> Object of(Fact<T> fact, Function<? super T, Object> shown) {
        return fact.value().<Object>map(shown).orElseGet(() -> unknown(fact.missing()));
    }

    private static Map<String, List<String>> unknown(List<Missing> missing) {
        return Map.of("unknown", missing.stream().map(Missing::field).toList());
    }
}
