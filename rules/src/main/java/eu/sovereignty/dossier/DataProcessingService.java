package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.ProviderKind;
import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.Cloud;
import eu.sovereignty.manifest.ServiceModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a hosting is a data processing service (Data Act 2(8): on demand, elastic, from a shared pool, with minimal
 * interaction).
 *
 * <p>The qualification is made service by service, and by a person. Two things settle it without one: the declaration that
 * says so, and the delivery models IaaS and PaaS, of which Article 30 speaks as data processing services; a catalogue may
 * know the model of the very service that is used. A SaaS and a model behind an interface do not: the Commission's FAQ warns
 * that a feature which a cloud merely stands behind is not one. Nor does anything on an internal cloud of the State, where it
 * is open whether a customer in the sense of 2(30) exists.
 */
public final class DataProcessingService {

    private static final Set<ServiceModel> RESOURCES = EnumSet.of(ServiceModel.IAAS, ServiceModel.PAAS);
    private static final Set<String> RESOURCE_WORDS = Set.of("iaas", "paas");

    private DataProcessingService() {}

    /** True, false, or open until a person qualifies the service. */
    public static Fact<Boolean> of(Hosting hosting) {
        Fact<Boolean> declared = hosting.declared().dataAct().dataProcessingService();
        Fact<Boolean> delivered = Kleene.and(deliversResources(hosting), notInternal(hosting));
        return declared.isKnown() ? declared : delivered.holds(truth -> truth) ? delivered : open(hosting);
    }

    /** Whether what it delivers is infrastructure (IaaS): Article 30(1) is for that, 30(2) to 30(5) for the rest. */
    static Fact<Boolean> infrastructure(Hosting hosting) {
        return hosting.declared()
                .serviceModel()
                .is(ServiceModel.IAAS)
                .or(cataloguedInfrastructure(hosting))
                .settledBy(hosting.field("serviceModel"));
    }

    /** Services of both kinds leave it open. */
    private static Fact<Boolean> cataloguedInfrastructure(Hosting hosting) {
        List<Service> services = services(hosting);
        Fact<Boolean> all = Kleene.all(services, service -> service.model().is("iaas"));
        Fact<Boolean> some = Kleene.any(services, service -> service.model().is("iaas"));
        boolean mixed = services.isEmpty() || (all.holds(is -> !is) && some.holds(is -> is));
        return mixed ? Fact.missing(hosting.field("serviceModel")) : all;
    }

    private static Fact<Boolean> open(Hosting hosting) {
        return new Unknown<>(List.of(Missing.qualification(hosting.field("dataAct.dataProcessingService"))));
    }

    private static Fact<Boolean> deliversResources(Hosting hosting) {
        return hosting.declared().serviceModel().is(RESOURCES::contains).or(byCatalogue(hosting));
    }

    private static Fact<Boolean> byCatalogue(Hosting hosting) {
        List<Service> services = services(hosting);
        return services.isEmpty()
                ? Kleene.FALSE
                : Kleene.all(services, service -> service.model().is(RESOURCE_WORDS::contains));
    }

    /** The service that is named, or else those of the named offer. */
    private static List<Service> services(Hosting hosting) {
        List<String> named = hosting.serviceId().value().map(List::of).orElseGet(() -> offered(hosting));
        return hosting.provider().stream()
                .flatMap(provider -> named.stream().flatMap(name -> service(provider, name)))
                .toList();
    }

    private static List<String> offered(Hosting hosting) {
        return hosting.offer()
                .flatMap(offer -> offer.services().value())
                .map(List::copyOf)
                .orElseGet(List::of);
    }

    private static Stream<Service> service(ProviderEntry provider, String name) {
        return provider.services().stream().filter(service -> service.id().equals(name));
    }

    private static Fact<Boolean> notInternal(Hosting hosting) {
        boolean internal = hosting.declared().cloud().holds(Cloud.STATE_INTERNAL::equals)
                || hosting.provider()
                        .filter(provider -> provider.kind().holds(ProviderKind.STATE_INTERNAL::equals))
                        .isPresent();
        return internal ? Kleene.FALSE : Kleene.TRUE;
    }
}
