package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.DataActRole;
import java.util.List;

/**
 * Which side of chapter VI of the Data Act the organisation is on, for a hosting: customer (2(30)) or provider. Whom the
 * duties bind follows from it (law notes A2.0).
 *
 * <p>A public body that names the provider of a hosting buys it, so far as nobody says otherwise: it is taken for the
 * customer. A supplier may be either, and stays unknown.
 */
public final class DataActParty {

    private DataActParty() {}

    /** The declared side, or else the customer's for a public body that names a provider. */
    public static Fact<DataActRole> of(Hosting hosting) {
        boolean buys = hosting.organisation().publicBody().holds(isPublic -> isPublic)
                && hosting.declared().provider().isKnown();
        return buys
                ? hosting.declared().dataActRole().or(customer(hosting))
                : hosting.declared().dataActRole();
    }

    private static Fact<DataActRole> customer(Hosting hosting) {
        return new Known<>(
                DataActRole.CUSTOMER,
                List.of(new Provenance.Assumed(
                        hosting.field("dataActRole"), "customer", "public-body-names-a-provider")));
    }
}
