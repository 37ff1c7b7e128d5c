package eu.sovereignty.dossier;

import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes links to countries, leaving out those of the Union and the European Economic Area. */
final class AccessLinks {

    private final Hosting hosting;

    AccessLinks(Hosting hosting) {
        this.hosting = hosting;
    }

    /**
     * A link to a known country: none inside, an open one to a territory whose standing only a person can tell.
     *
     * @param field the manifest field of the hosting that says which country it is
     */
    Stream<AccessLink> to(Code code, Fact<Country> country, AccessLevel level, String field) {
        return country.value().stream().flatMap(known -> {
            AccessLink link = AccessLink.established(code, country, level);
            Fact<Boolean> inside = Territory.inEea(hosting.context(), known, hosting.field(field));
            return inside.value()
                    .map(in -> in ? Stream.<AccessLink>empty() : Stream.of(link))
                    .orElseGet(() -> Stream.of(link.openFor(inside.missing())));
        });
    }

    /** Links to each country of a known set. */
    Stream<AccessLink> toEach(Code code, Fact<Set<Country>> countries, AccessLevel level, String field) {
        return each(countries).stream().flatMap(country -> to(code, country, level, field));
    }

    /** An open link to nobody knows where, for a missing field of the hosting. */
    AccessLink open(Code code, AccessLevel upTo, String field) {
        return AccessLink.open(code, upTo, Fact.missing(hosting.field(field)).missing());
    }

    /** Whether a country is known and third. */
    boolean third(Fact<Country> country) {
        return country.holds(
                known -> Territory.inEea(hosting.context(), known, "country").holds(in -> !in));
    }

    /** Whether one of some countries is known to be third. */
    boolean someThird(Set<Country> countries) {
        return countries.stream()
                .anyMatch(country ->
                        Territory.inEea(hosting.context(), country, "country").holds(in -> !in));
    }

    /** The countries of a known set, each with what the set rests on. */
    static List<Fact<Country>> each(Fact<Set<Country>> countries) {
        return countries.value().orElse(Set.of()).stream()
                .sorted()
                .<Fact<Country>>map(country -> new Known<>(country, countries.from()))
                .toList();
    }
}
