package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.DataActRole;
import java.util.List;

/**
 * Which side of chapter VI of the Data Act the organisation is on, for a hosting: customer (2(30)) or provider. Whom the
 * duties bind follows from it (law notes A2.0).
 *
 * <p>A public body that names the provider of a hosting buys it, so far as nobody says otherwise: it is taken for the
 * customer. A supplier may be either, and stays unknown. Nobody is the customer of what he runs himself.
 */
public final class DataActParty {

    private DataActParty() {}

    /** The declared side, or else the customer's for a public body that names a provider. */
    public static Fact<DataActRole> of(Hosting hosting) {
        boolean buys = hosting.organisation().publicBody().holds(isPublic -> isPublic)
                && hosting.declared().provider().isKnown()
                && !hosting.ownOperation().holds(own -> own);
        return buys
                ? hosting.declared().dataActRole().or(customer(hosting))
                : hosting.declared().dataActRole();
    }

    /**
     * Whether the organisation runs it itself, and for nobody else: there is then no provider and no customer. A public body
     * provides it to others where it says so; a supplier must say.
     */
    static Fact<Boolean> runsForItself(Hosting hosting) {
        Fact<Boolean> own = hosting.ownOperation();
        return own.holds(truth -> truth) ? Kleene.and(own, Kleene.not(provides(hosting))) : Kleene.FALSE;
    }

    private static Fact<Boolean> provides(Hosting hosting) {
        Fact<Boolean> declared = hosting.declared().dataActRole().is(DataActRole.PROVIDER);
        return hosting.organisation().publicBody().holds(isPublic -> isPublic)
                ? Claim.of(declared, hosting.field("dataActRole"))
                : declared;
    }

    private static Fact<DataActRole> customer(Hosting hosting) {
        return new Known<>(
                DataActRole.CUSTOMER,
                List.of(new Provenance.Assumed(
                        hosting.field("dataActRole"), "customer", "public-body-names-a-provider")));
    }
}
