package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import java.util.List;

/** Where a country stands. Of some territories only a person can say it (French and Dutch overseas, Gibraltar, Svalbard). */
final class Territory {

    private Territory() {}

    /** Inside the Union; the European Economic Area is not enough (SecNumCloud 19.2, 19.6). */
    static Fact<Boolean> inUnion(Context context, Country country) {
        return context.catalogue().countries().standing(country).is(Standing.EU::equals);
    }

    /** Inside the Union, for who holds a company; unknown, for a person, where the standing of a territory is. */
    static Fact<Boolean> ofUnion(Context context, Country country, String field) {
        Fact<Standing> standing = context.catalogue().countries().standing(country);
        return standing.holds(Standing.REVIEW::equals)
                ? new Unknown<>(List.of(Missing.qualification(field)))
                : standing.is(Standing.EU::equals);
    }

    /** Inside the Union or the European Economic Area; unknown, for a person, where the standing of a territory is. */
    static Fact<Boolean> inEea(Context context, Country country, String field) {
        Fact<Standing> standing = context.catalogue().countries().standing(country);
        return standing.holds(Standing.REVIEW::equals)
                ? new Unknown<>(List.of(Missing.qualification(field)))
                : standing.is(where -> where == Standing.EU || where == Standing.EEA);
    }
}
