package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.ProviderKind;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.Cloud;
import eu.sovereignty.manifest.ServiceModel;
import java.util.List;

/**
 * Whether a hosting is a cloud service of a private provider (loi SREN, article 31): internal clouds of the State and the
 * organisation's own premises are outside. As declared; where nothing is declared, the kind of the catalogued provider.
 *
 * <p>A declaration that the catalogue contradicts (an internal cloud of the State run by a private provider, own premises in
 * a provider's region) takes nothing out of the law by itself: it is for a person. Source: law notes, gdpr-fr 5.1.
 */
final class CommercialCloud {

    private CommercialCloud() {}

    static Fact<Boolean> of(Hosting hosting) {
        Fact<Boolean> declared = hosting.declared().cloud().is(Cloud.COMMERCIAL);
        if (!declared.isKnown()) {
            return undeclared(hosting);
        }
        return contradicted(hosting) ? new Unknown<>(List.of(Missing.qualification(hosting.field("cloud")))) : declared;
    }

    private static Fact<Boolean> undeclared(Hosting hosting) {
        boolean onPremises = hosting.declared().serviceModel().holds(ServiceModel.ON_PREMISES::equals);
        return onPremises
                ? Kleene.not(hosting.declared().serviceModel().is(ServiceModel.ON_PREMISES))
                : kind(hosting).is(ProviderKind.PRIVATE).settledBy(hosting.field("cloud"));
    }

    private static boolean contradicted(Hosting hosting) {
        return hosting.declared().cloud().holds(cloud -> switch (cloud) {
            case COMMERCIAL -> kind(hosting).holds(ProviderKind.STATE_INTERNAL::equals);
            case STATE_INTERNAL -> kind(hosting).holds(ProviderKind.PRIVATE::equals);
            case ON_PREMISES -> hosting.region().isPresent();
        });
    }

    private static Fact<ProviderKind> kind(Hosting hosting) {
        return hosting.provider().map(ProviderEntry::kind).orElseGet(() -> Fact.missing(hosting.field("cloud")));
    }
}
