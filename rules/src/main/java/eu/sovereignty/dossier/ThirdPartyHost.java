package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import java.util.List;

/**
 * Whether health data at a hosting is hosted on behalf of whoever produced or collected it (CSP L1111-8): the producer's own
 * premises are not, a cloud service of a private provider is. That both are declared is a contradiction, for a person.
 * Source: law notes, gdpr-fr 5.4.
 */
final class ThirdPartyHost {

    private ThirdPartyHost() {}

    static Fact<Boolean> of(Hosting hosting) {
        Fact<Boolean> own = hosting.declared().hds().ownPremisesOfProducer();
        Fact<Boolean> commercial = hosting.commercialCloud();
        String field = hosting.field("hds.ownPremisesOfProducer");
        if (own.holds(is -> is) && commercial.holds(is -> is)) {
            return new Unknown<>(List.of(Missing.qualification(field)));
        }
        boolean contested =
                commercial.missing().stream().anyMatch(missing -> missing.kind() == Missing.Kind.QUALIFICATION);
        if (own.holds(is -> is) && contested) {
            return commercial;
        }
        return own.isKnown() ? Kleene.not(own) : commercial.holds(is -> is) ? commercial : Fact.missing(field);
    }
}
