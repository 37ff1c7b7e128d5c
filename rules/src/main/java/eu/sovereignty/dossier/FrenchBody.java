package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.OrganisationDeclaration;
import java.util.Set;

/**
 * Whether an organisation is one that French public law can bind: its seat is in France, overseas included. A body of another
 * country with the same kind of name is none; where no country is declared it is not known.
 */
final class FrenchBody {

    /** The territories of the Republic that have codes of their own (ISO 3166-1). */
    private static final Set<String> REPUBLIC =
            Set.of("FR", "GP", "MQ", "GF", "RE", "YT", "MF", "BL", "PM", "NC", "PF", "WF", "TF");

    private FrenchBody() {}

    static Fact<Boolean> of(OrganisationDeclaration declared) {
        return declared.country().is(FrenchBody::national);
    }

    /** Whether a country code is one of the Republic's. */
    static boolean national(Country country) {
        return REPUBLIC.contains(country.code());
    }
}
