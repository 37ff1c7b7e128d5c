package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import java.util.ArrayList;
import java.util.List;

/**
 * Who holds shares: a person, a fund, a State, a company. Where only the seat is known, it stands for all three places.
 *
 * @param key its identity in a graph: the same holder of two companies is one
 * @param seat where its registered seat is
 * @param administration where its central administration is
 * @param principalEstablishment where its principal establishment is
 */
public record Holder(
        String key,
        String name,
        Fact<Country> seat,
        Fact<Country> administration,
        Fact<Country> principalEstablishment) {

    /** Whether one of its three places lies outside the territory (SecNumCloud 19.6 b). */
    Fact<Boolean> outside(Territories inside) {
        List<Fact<Boolean>> places = new ArrayList<>();
        for (Fact<Country> place : places()) {
            places.add(Kleene.not(place.flatMap(inside::contains)));
        }
        return Kleene.or(places);
    }

    /** Its countries outside the territory; what is not known is left out. */
    List<Fact<Country>> countriesOutside(Territories inside) {
        List<Fact<Country>> outside = new ArrayList<>();
        for (Fact<Country> place : places()) {
            boolean counts = place.flatMap(inside::contains).holds(in -> !in);
            if (counts && outside.stream().noneMatch(known -> known.value().equals(place.value()))) {
                outside.add(place);
            }
        }
        return outside;
    }

    private List<Fact<Country>> places() {
        List<Fact<Country>> places = new ArrayList<>(List.of(seat));
        for (Fact<Country> other : List.of(administration, principalEstablishment)) {
            if (other.isKnown() || other.saidUnknown()) {
                places.add(other);
            }
        }
        return places;
    }

    /** The same, with what another line or entry knows of it. */
    Holder with(Holder other) {
        return new Holder(
                key,
                name,
                seat.or(other.seat),
                administration.or(other.administration),
                principalEstablishment.or(other.principalEstablishment));
    }
}
