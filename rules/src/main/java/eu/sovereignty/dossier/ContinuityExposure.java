package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a third-country decision could stop or degrade a service: K0 own or open stack with two alternatives, K1 a component
 * from there without which it goes on, K2 a licensed platform that needs updates from there, K3 a service of a company
 * controlled from there, K4 of a company of there, K? not established. Source: law notes, cloud-act 6.2.
 */
public final class ContinuityExposure {

    /**
     * Something that the service depends on.
     *
     * @param jurisdiction a country code, or {@code unknown}
     * @param missing empty where it is established; for what is open, {@code level} is the highest that it could come to
     */
    record Dependency(String code, String jurisdiction, int level, List<Provenance> from, List<Missing> missing) {

        static Dependency on(String code, Fact<Country> country, int level) {
            return new Dependency(
                    code, country.value().map(Country::code).orElse(Remark.UNKNOWN), level, country.from(), List.of());
        }

        static Dependency open(String code, int level, Fact<?> fact) {
            return new Dependency(code, Remark.UNKNOWN, level, List.of(), fact.missing());
        }

        boolean isOpen() {
            return !missing.isEmpty();
        }

        Remark remark() {
            return isOpen()
                    ? Remark.open(code, jurisdiction, new Unknown<>(missing))
                    : Remark.of(code, jurisdiction, from);
        }
    }

    private final List<Dependency> dependencies;
    private final int floor;
    private final boolean open;

    ContinuityExposure(Hosting hosting) {
        this.dependencies = new ContinuityDependencies(hosting).all();
        this.floor = dependencies.stream()
                .filter(one -> !one.isOpen())
                .mapToInt(Dependency::level)
                .max()
                .orElse(0);
        this.open = dependencies.stream().anyMatch(one -> one.isOpen() && one.level() > floor);
    }

    /** {@code K3}; {@code K?} where something is open that could come to more than what is established. */
    public String level() {
        return open ? "K?" : "K" + floor;
    }

    /** Whether it depends on more than a component that it can do without. */
    public Fact<Boolean> dependent() {
        List<Dependency> known = dependencies.stream()
                .filter(one -> !one.isOpen() && one.level() > 1)
                .toList();
        if (!known.isEmpty()) {
            return new Known<>(
                    true, known.stream().flatMap(one -> one.from().stream()).toList());
        }
        List<Missing> missing = missing();
        return missing.isEmpty() ? Kleene.FALSE : new Unknown<>(missing);
    }

    /** What would settle what is open. */
    List<Missing> missing() {
        return dependencies.stream()
                .filter(one -> one.isOpen() && one.level() > floor)
                .flatMap(one -> one.missing().stream())
                .toList();
    }

    /** True when nothing is open. */
    public Fact<Boolean> established() {
        List<Missing> missing = missing();
        return missing.isEmpty() ? Kleene.TRUE : new Unknown<>(missing);
    }

    /** Why; what is only a component or an alternative says nothing. */
    List<Remark> reasons() {
        List<Remark> reasons = new ArrayList<>();
        for (Dependency one : dependencies) {
            if (one.level() > 1 && (!one.isOpen() || one.level() > floor)) {
                reasons.add(one.remark());
            }
        }
        return reasons;
    }
}
