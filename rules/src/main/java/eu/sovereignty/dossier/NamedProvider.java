package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.Resolution;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.ServedAs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The provider and the service of a hosting as they are named, and whether they are what they seem. */
public record NamedProvider(Hosting hosting) {

    /** A name that the catalogue has and that may be meant, where it does not have the declared one. */
    Optional<String> nearest() {
        return hosting.provider().isPresent()
                ? Optional.empty()
                : hosting.declared()
                        .provider()
                        .value()
                        .flatMap(hosting.context().catalogue()::nearestProvider);
    }

    /** Whether a catalogue has the provider that is named. */
    public Fact<Boolean> catalogued() {
        boolean known = hosting.provider().isPresent();
        return hosting.declared().provider().map(written -> known);
    }

    /** Whether the name of a provider that no catalogue has resembles one that it has. */
    public Fact<Boolean> resemblesAnother() {
        boolean near = nearest().isPresent();
        return hosting.declared().provider().map(written -> near);
    }

    /** Whether the service that is named is one of another hosting.provider(). */
    public Fact<Boolean> namesServiceOfAnother() {
        boolean another = serviceOfAnother().isPresent();
        return hosting.declared().service().map(written -> another).or(Kleene.FALSE);
    }

    /** Whether it is the interface to models that the State runs for its own services (Albert). */
    public Fact<Boolean> isAlbert() {
        boolean albert = hosting.provider()
                .filter(entry -> entry.id().equals("dinum-albert"))
                .isPresent();
        return new Known<>(albert, hosting.declared().provider().from());
    }

    /** Whether the seat of the company that the contract is with is in the Union. */
    public Fact<Boolean> seatInUnion() {
        String field = hosting.field("company.country");
        return Company.contracting(hosting)
                .seat()
                .settledBy(field)
                .flatMap(country -> Territory.ofUnion(hosting.context(), country, field));
    }

    /** Whether the contract, or the agreement that stands for one, is shown. */
    public Fact<Boolean> contractShown() {
        return Proof.valid(
                hosting.declared().contract().reference(),
                hosting.context().asOf(),
                hosting.field("contract.reference"));
    }

    /** Whether a purchasing body's listing is given as evidence of a qualification, a certificate or a homologation. */
    public Fact<Boolean> quotesPurchasingBody() {
        HostingDeclaration.Evidences shown = hosting.declared().evidence();
        boolean quoted = Stream.of(shown.qualification(), shown.hdsCertificate(), shown.hostingHomologation())
                .anyMatch(NamedProvider::namesPurchasingBody);
        return new Known<>(quoted, List.of());
    }

    private static boolean namesPurchasingBody(Evidence piece) {
        return piece.by().holds(NamedProvider::isPurchasingBody)
                || piece.note().holds(NamedProvider::isPurchasingBody)
                || piece.at().holds(where -> isPurchasingBody(where.written()));
    }

    private static boolean isPurchasingBody(String text) {
        return text.toUpperCase(Locale.ROOT).contains("UGAP");
    }

    /** Whether some model here is run by the provider, and not by the organisation on what it rents. */
    boolean servesModelsForUs() {
        return hosting.models().stream().anyMatch(model -> model.servedAs().holds(as -> as != ServedAs.SELF_HOSTED));
    }

    /** Whether some model here is called at an address that the catalogue knows as a private provider's. */
    boolean calledAtPrivateProvider() {
        return hosting.models().stream().anyMatch(model -> model.endpoint().holds(this::isPrivateProvider));
    }

    private boolean isPrivateProvider(String address) {
        return hosting.context().catalogue().resolve(address) instanceof Resolution.Found found
                && hosting.context()
                        .catalogue()
                        .provider(found.provider())
                        .filter(entry -> entry.kind().holds(ProviderEntry.ProviderKind.PRIVATE::equals))
                        .isPresent();
    }

    /** The service as it is written, where it is one of another provider that the catalogue has. */
    Optional<String> serviceOfAnother() {
        return hosting.declared()
                .service()
                .value()
                .filter(text -> hosting.provider().isPresent()
                        && hosting.context().catalogue().resolve(text) instanceof Resolution.Found found
                        && !found.provider().equals(hosting.provider().get().id()));
    }
}
