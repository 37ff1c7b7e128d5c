package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Offer;
import eu.sovereignty.catalogue.ProviderEntry.Region;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.Cloud;
import eu.sovereignty.manifest.ContinuityDeclaration;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.ModelDeclaration;
import eu.sovereignty.manifest.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A service that stores data or runs models, and its provider where a catalogue knows it.
 *
 * @param provider empty when no catalogue has the declared provider
 * @param models declared models that it serves
 * @param data all data that is declared, of which some may reach it
 * @param continuity how the service goes on, as declared
 */
public record Hosting(
        HostingDeclaration declared,
        Organisation organisation,
        Optional<ProviderEntry> provider,
        List<ModelDeclaration> models,
        List<DatasetDeclaration> data,
        ContinuityDeclaration continuity,
        Context context)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("hosting", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return new HostingShown(this).names();
    }

    /** The provider's name as the catalogue has it, or as it was written. */
    public String providerName() {
        return provider.map(ProviderEntry::name)
                .or(() -> declared.provider().value())
                .orElse(declared.id());
    }

    /** The declared region at the known provider; a region id means nothing without its provider. */
    public Optional<Region> region() {
        return regionId().value().flatMap(id -> provider.flatMap(entry -> entry.region(id)));
    }

    /** Id of the region, be it written for itself or as part of the provider ({@code azure/francecentral}, an address). */
    public Fact<String> regionId() {
        return written().region();
    }

    /** Id of the service, without the provider, be it written for itself or as part of the provider. */
    public Fact<String> serviceId() {
        return written().service();
    }

    /** Where it may be, {@code provider/region}, when only the id of a region is written; empty otherwise. */
    public List<String> regionCandidates() {
        return written().candidates();
    }

    private WrittenPlace written() {
        return new WrittenPlace(declared, context.catalogue());
    }

    /** The offer that is used, where the catalogue knows it. */
    public Optional<Offer> offer() {
        return new UsedOffer(this).offer();
    }

    /** Whether it is a cloud service of a private provider (loi SREN, article 31). */
    public Fact<Boolean> commercialCloud() {
        return CommercialCloud.of(this);
    }

    /** Whether the offer that is used is SecNumCloud-qualified. */
    public SecNumCloud secNumCloud() {
        return SecNumCloud.of(this);
    }

    /** Whether it is shown to protect data of particular sensitivity (loi SREN, article 31). */
    public Fact<Boolean> protectsSensitiveData() {
        return SensitiveDataService.of(this);
    }

    /** What the manifest claims of a qualification, compared with the catalogue. */
    public QualificationClaim qualificationClaim() {
        return new QualificationClaim(this);
    }

    /** Declared countries, compared with the region at the provider. */
    public DeclaredPlace declaredPlace() {
        return new DeclaredPlace(this);
    }

    /** The health-data certificate of the host. */
    public HdsCertificate hdsCertificate() {
        return HdsCertificate.of(this);
    }

    /** Whether health data here is hosted for whoever produced or collected it (CSP L1111-8). */
    public Fact<Boolean> thirdPartyHost() {
        return ThirdPartyHost.of(this);
    }

    /** What third-country law could do to it, on three axes. */
    public Exposure exposure() {
        return context.derived().exposure(declared.id(), () -> Exposure.of(this));
    }

    /** Which third-country law can reach it, and why. */
    public Access access() {
        return exposure().access();
    }

    /** When the qualification of the offer that is used ends. */
    public QualificationEnd qualificationEnd() {
        return new QualificationEnd(this);
    }

    /** A change of who controls the provider. */
    public OwnershipChange ownershipChange() {
        return new OwnershipChange(this);
    }

    /** What holders from third countries have in the company that the contract is with. */
    Ownerships ownerships() {
        return Ownerships.of(this);
    }

    @Override
    public Map<String, Object> facts() {
        return new HostingShown(this).facts();
    }

    /** Country of the region, as the catalogue has it. */
    public Fact<Country> regionCountry() {
        return region().map(Region::country)
                .orElseGet(() -> Fact.missing(field("region")))
                .settledBy(field("region"));
    }

    /** Where data rests: as declared, or else the country of the region. */
    public Fact<Set<Country>> storageCountries() {
        return declared.places().storage().or(regionCountry().map(Set::of)).settledBy(field("places.storage"));
    }

    /** Where data is worked on: as declared, or else the country of the region, unless a model here is not held to it. */
    public Fact<Set<Country>> processingCountries() {
        String field = field("places.processing");
        Fact<Set<Country>> region =
                routedElsewhere() ? Fact.missing(field) : regionCountry().map(Set::of);
        return declared.places().processing().or(region).settledBy(field);
    }

    /** Whether requests to some model leave the region, or may: by its name, as declared, or because of a router. */
    private boolean routedElsewhere() {
        return models.stream().anyMatch(model -> new ModelRouting(this, model).leavesRegion());
    }

    /** From where people can reach the data; never assumed, and only where nothing is declared as the catalogue has it. */
    public Fact<Set<Country>> supportCountries() {
        Fact<Set<Country>> support = declared.places().support();
        return support.saidUnknown()
                ? support
                : support.or(provider.map(entry -> entry.operations().support()).orElse(support));
    }

    /** The manifest field of this hosting. */
    public String field(String name) {
        return "hosting[" + declared.id() + "]." + name;
    }

    /** Whether the provider is a company; as the catalogue has it. */
    public Fact<Boolean> privateProvider() {
        return provider.map(ProviderEntry::kind)
                .orElseGet(() -> Fact.missing(field("provider")))
                .settledBy(field("transfer.publicSectorRecipient"))
                .is(ProviderEntry.ProviderKind.PRIVATE);
    }

    /** Whether the organisation runs it itself: it is its own provider, or names none for its own premises. */
    public Fact<Boolean> ownOperation() {
        Fact<String> named = declared.provider();
        if (!named.isKnown()) {
            return ownPremises();
        }
        Fact<Boolean> own = named.is(name -> organisation.declared().name().holds(name::equalsIgnoreCase));
        return own.holds(is -> is) && provider.isPresent()
                ? new Unknown<>(List.of(Missing.qualification(field("provider"))))
                : own;
    }

    private Fact<Boolean> ownPremises() {
        return declared.cloud().is(Cloud.ON_PREMISES).or(declared.serviceModel().is(ServiceModel.ON_PREMISES));
    }

    /**
     * Whether another company handles what is kept there. On the organisation's own premises, a supplier that is named does
     * so if it reaches the data, and reaches what it runs a model on, whatever is said; elsewhere whoever runs the hosting does.
     */
    public Fact<Boolean> handledByProvider() {
        Fact<Boolean> another = Kleene.not(ownOperation());
        return ownPremises().holds(own -> own) && !new NamedProvider(this).servesModelsForUs()
                ? Kleene.and(another, declared.encryption().clearTextAccess())
                : another;
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shows(String name, Function<HostingDeclaration.Evidences, Evidence> piece) {
        return Proof.valid(piece.apply(declared.evidence()), context.asOf(), field("evidence." + name));
    }

    /** A subject is its id: comparing all that it holds would be slow, and no more true. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hosting that && declared.id().equals(that.declared.id());
    }

    @Override
    public int hashCode() {
        return declared.id().hashCode();
    }
}
