package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import java.util.List;
import java.util.Set;

/**
 * Declared countries compared with the region at the provider, as the catalogue knows it. A region id means nothing without
 * its provider: {@code eu-west-2} is in the United Kingdom at one and in France at another.
 */
public final class DeclaredPlace {

    private final Hosting hosting;

    DeclaredPlace(Hosting hosting) {
        this.hosting = hosting;
    }

    /** Whether the catalogue knows in which country the declared region lies. */
    public Fact<Boolean> regionPlaced() {
        return hosting.regionCountry().map(country -> true).or(Kleene.FALSE);
    }

    /** Whether a country of storage or of processing is declared, and not taken from the region. */
    public Fact<Boolean> placesDeclared() {
        return Kleene.or(declared(storage()), declared(processing()));
    }

    /** Whether each declared set of countries contains the region's. */
    public Fact<Boolean> agrees() {
        return Kleene.and(containsRegion(storage()), containsRegion(processing()));
    }

    /** Whether a region is declared. */
    public Fact<Boolean> regionDeclared() {
        return declared(hosting.regionId());
    }

    /** Whether the catalogue lists regions of the provider; unknown when no provider is declared. */
    public Fact<Boolean> regionsListed() {
        boolean listed =
                hosting.provider().filter(entry -> !entry.regions().isEmpty()).isPresent();
        return hosting.declared().provider().map(written -> listed);
    }

    /** Whether the declared region is one of them. */
    public Fact<Boolean> regionListed() {
        return hosting.region()
                .<Fact<Boolean>>map(
                        region -> region.country().map(country -> true).or(Kleene.TRUE))
                .orElseGet(() -> hosting.regionId().map(written -> false).or(Kleene.FALSE));
    }

    private Fact<Set<Country>> storage() {
        return hosting.declared().places().storage();
    }

    private Fact<Set<Country>> processing() {
        return hosting.declared().places().processing();
    }

    private Fact<Boolean> containsRegion(Fact<Set<Country>> places) {
        return places.isKnown()
                ? places.flatMap(set -> hosting.regionCountry().map(set::contains))
                : new Known<>(true, List.of());
    }

    private static Fact<Boolean> declared(Fact<?> fact) {
        return fact.<Boolean>map(value -> true).or(Kleene.FALSE);
    }
}
