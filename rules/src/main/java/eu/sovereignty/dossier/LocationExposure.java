package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import java.util.List;

/**
 * Where data is stored, worked on and reached, support and telemetry included: L0 in the Union or the European Economic Area
 * only, L1 in a country with an adequacy decision that covers it, L2 in another with an appropriate safeguard in place, L3
 * without one or nobody knows where, L? not established. Source: law notes, cloud-act 6.3.
 */
public final class LocationExposure {

    private final List<Place> places;
    private final int floor;
    private final boolean open;

    /**
     * A place.
     *
     * @param jurisdiction a country code, or {@code unknown}
     * @param level what it comes to; where it is open, the highest that it could
     * @param source where it comes from
     * @param missing empty where it is established
     */
    record Place(String code, String jurisdiction, int level, String source, List<Missing> missing) {

        boolean isOpen() {
            return !missing.isEmpty();
        }

        Remark remark() {
            return isOpen()
                    ? Remark.open(code, jurisdiction, new Unknown<>(missing))
                    : new Remark(code, jurisdiction, source);
        }
    }

    private LocationExposure(List<Place> places) {
        this.places = places;
        this.floor = places.stream()
                .filter(place -> !place.isOpen())
                .mapToInt(Place::level)
                .max()
                .orElse(0);
        this.open = places.stream().anyMatch(place -> place.isOpen() && place.level() > floor);
    }

    static LocationExposure of(Hosting hosting, Mitigations mitigations) {
        return new LocationExposure(new LocationPlaces(hosting, mitigations).all());
    }

    /** {@code L0}; {@code L?} where something is open that could come to more than what is established. */
    public String level() {
        return open ? "L?" : "L" + floor;
    }

    /** Whether some place is established, or may be, beyond a level. */
    public Fact<Boolean> above(int level) {
        List<Missing> missing = missing();
        return floor > level || missing.isEmpty() || level >= 3
                ? new Known<>(floor > level, List.of())
                : new Unknown<>(missing);
    }

    /** True when nothing is open. */
    public Fact<Boolean> established() {
        List<Missing> missing = missing();
        return missing.isEmpty() ? Kleene.TRUE : new Unknown<>(missing);
    }

    private List<Missing> missing() {
        return places.stream()
                .filter(place -> place.isOpen() && place.level() > floor)
                .flatMap(place -> place.missing().stream())
                .distinct()
                .toList();
    }

    /** Why; what is inside says nothing. */
    List<Remark> reasons() {
        return places.stream()
                .filter(place -> place.level() > 0 && (!place.isOpen() || place.level() > floor))
                .map(Place::remark)
                .distinct()
                .toList();
    }
}
