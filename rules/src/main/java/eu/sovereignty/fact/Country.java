package eu.sovereignty.fact;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A country or territory: ISO 3166-1 alpha-2, in capitals. */
public record Country(String code) implements Comparable<Country> {

    private static final Map<String, String> ALIASES = Map.of("UK", "GB", "EL", "GR");
    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** The country of a code; {@code UK} and {@code EL}, which Union texts use, are accepted. Empty when there is none. */
    public static Optional<Country> of(String code) {
        String normal = ALIASES.getOrDefault(code, code);
        return CODES.contains(normal) ? Optional.of(new Country(normal)) : Optional.empty();
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
