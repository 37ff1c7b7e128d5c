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
 * <p>A declaration that the catalogue or the manifest itself contradicts (an internal cloud of the State or own premises that a
 * private provider runs, a model there that its provider serves, a provider's region) takes nothing out of the law by itself:
 * it is for a person. So is an internal cloud of the State that no catalogue knows. Source: law notes, gdpr-fr 5.1.
 */
final class CommercialCloud {

    private CommercialCloud() {}

    static Fact<Boolean> of(Hosting hosting) {
        Fact<Boolean> declared = hosting.declared().cloud().is(Cloud.COMMERCIAL);
        if (contradicted(hosting)) {
            return new Unknown<>(List.of(Missing.qualification(hosting.field("cloud"))));
        }
        return declared.isKnown() ? unlessUnsupported(hosting, declared) : undeclared(hosting);
    }

    /** Nobody but the catalogue can say that a named provider is a service of the State; without a name nobody can look. */
    private static Fact<Boolean> unlessUnsupported(Hosting hosting, Fact<Boolean> declared) {
        boolean internal = hosting.declared().cloud().holds(Cloud.STATE_INTERNAL::equals);
        if (!internal
                || kind(hosting).holds(ProviderKind.STATE_INTERNAL::equals)
                || hosting.ownOperation().holds(own -> own)) {
            return declared;
        }
        return hosting.declared().provider().isKnown()
                ? new Unknown<>(List.of(Missing.qualification(hosting.field("cloud"))))
                : Fact.missing(hosting.field("provider"));
    }

    private static Fact<Boolean> undeclared(Hosting hosting) {
        return saidOnPremises(hosting)
                ? Kleene.not(hosting.declared().serviceModel().is(ServiceModel.ON_PREMISES))
                : kind(hosting).is(ProviderKind.PRIVATE).settledBy(hosting.field("cloud"));
    }

    private static boolean contradicted(Hosting hosting) {
        return hosting.declared()
                .cloud()
                .value()
                .map(cloud -> contradicts(hosting, cloud))
                .orElseGet(() -> saidOnPremises(hosting) && contradicts(hosting, Cloud.ON_PREMISES));
    }

    private static boolean contradicts(Hosting hosting, Cloud cloud) {
        return switch (cloud) {
            case COMMERCIAL -> kind(hosting).holds(ProviderKind.STATE_INTERNAL::equals);
            case STATE_INTERNAL -> privately(hosting);
            case ON_PREMISES -> hosting.region().isPresent() || privately(hosting) || servedByAnother(hosting);
        };
    }

    /** A company runs it as the catalogue knows the provider, or as the address says at which a model is called. */
    private static boolean privately(Hosting hosting) {
        return kind(hosting).holds(ProviderKind.PRIVATE::equals)
                || new NamedProvider(hosting).calledAtPrivateProvider();
    }

    /** Models that a named provider runs are not run on the organisation's own premises. */
    private static boolean servedByAnother(Hosting hosting) {
        return new NamedProvider(hosting).servesModelsForUs()
                && hosting.ownOperation().holds(own -> !own);
    }

    private static boolean saidOnPremises(Hosting hosting) {
        return hosting.declared().serviceModel().holds(ServiceModel.ON_PREMISES::equals);
    }

    private static Fact<ProviderKind> kind(Hosting hosting) {
        return hosting.provider().map(ProviderEntry::kind).orElseGet(() -> Fact.missing(hosting.field("cloud")));
    }
}
