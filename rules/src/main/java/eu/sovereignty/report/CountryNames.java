package eu.sovereignty.report;

import eu.sovereignty.catalogue.CountryTable;
import eu.sovereignty.fact.Country;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of countries in the language of a page; what is no country of the table stays as it stands. */
record CountryNames(CountryTable table, Labels labels) {

    /** The name of a country, by its code; the word for what is not established, for {@code unknown}. */
    String of(String code) {
        return Country.of(code)
                .map(country -> table.name(country, labels.language()))
                .orElseGet(() -> labels.wordOr("html.country", code));
    }

    /** Several names, in the order of their codes. */
    String of(Set<Country> countries) {
        return sorted(countries).stream().map(country -> of(country.code())).collect(Collectors.joining(", "));
    }

    private static List<Country> sorted(Set<Country> countries) {
        return countries.stream().sorted().toList();
    }
}
