package eu.sovereignty.dossier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was derived of a case, so that many rules and reports ask once: an exposure walks a whole chain of companies. */
public final class Derived {

    private final Map<String, Exposure> exposures = new ConcurrentHashMap<>();

    /** The exposure of a hosting; not within {@code computeIfAbsent}, because deriving one may load entries. */
    Exposure exposure(String hosting, Supplier<Exposure> derive) {
        Exposure known = exposures.get(hosting);
        if (known == null) {
            known = derive.get();
            exposures.put(hosting, known);
        }
        return known;
    }
}
