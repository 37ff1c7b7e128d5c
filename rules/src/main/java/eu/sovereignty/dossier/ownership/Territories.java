package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;

/** A territory that a test asks for: the Union (SecNumCloud 19.6), or the Union and the European Economic Area. */
@FunctionalInterface
public interface Territories {

    /** Whether a country belongs to it; unknown, for a person, where its standing is. */
    Fact<Boolean> contains(Country country);
}
