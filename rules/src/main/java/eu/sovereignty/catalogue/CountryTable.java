package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where countries and territories stand, for transfers (GDPR chapter V) and for French hosting law. */
public record CountryTable(String id, Map<String, String> aliases, List<Entry> countries, Optional<Node> sources) {

    /** Standing of a country or territory. */
    public enum Standing {
        /** Inside the Union, outermost regions and Åland included. */
        EU,
        /** Iceland, Liechtenstein, Norway. */
        EEA,
        /** Any other. */
        THIRD,
        /** A territory of which a person must say what it is (overseas territories, Gibraltar, Svalbard). */
        REVIEW
    }

    /** A country. */
    public record Entry(Position at, String code, String en, String fr, Fact<Standing> standing, Optional<Text> note) {}

    /**
     * The standing of a country.
     *
     * @throws IllegalArgumentException for a code that ISO 3166-1 does not have: codes are checked when they are read
     */
    public Fact<Standing> standing(Country country) {
        return entry(country).standing();
    }

    /** Its name. */
    public String name(Country country, Language language) {
        Entry entry = entry(country);
        return language == Language.FR ? entry.fr() : entry.en();
    }

    private Entry entry(Country country) {
        return countries.stream()
                .filter(entry -> entry.code().equals(country.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no country " + country.code()));
    }
}
