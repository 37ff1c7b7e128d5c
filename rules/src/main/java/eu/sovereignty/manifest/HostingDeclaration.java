package eu.sovereignty.manifest;

import eu.sovereignty.document.DeclaresId;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service that stores data or runs models.
 *
 * @param provider id or name of the provider, as a catalogue knows it; a provider that no catalogue has is allowed
 * @param service service of the provider, {@code provider/service}
 * @param offer the named offer that is used: a qualification belongs to an offer
 * @param cloud commercial cloud, internal cloud of the State, or the organisation's own premises
 * @param dataActRole of the organisation for this service (Data Act 2(30), chapter VI)
 * @param jurisdictionsPublished what the provider publishes under Data Act 28(1)(a)
 */
public record HostingDeclaration(
        Position at,
        @DeclaresId("hosting") String id,
        Fact<String> provider,
        Fact<String> service,
        Fact<String> offer,
        Fact<Cloud> cloud,
        Fact<String> region,
        Fact<ServiceModel> serviceModel,
        Fact<DataActRole> dataActRole,
        Fact<List<Certification>> certifications,
        Encryption encryption,
        Places places,
        Fact<Set<Country>> jurisdictionsPublished,
        Company company,
        TransferDeclaration transfer,
        Fact<List<Subprocessor>> subprocessors,
        Fact<List<Layer>> layers,
        ContractDeclaration contract,
        ProviderConduct conduct,
        HealthDataHosting hds,
        Derogation31 derogation,
        DataActGate dataAct,
        Fact<LocalDate> lastDisconnectTestOn,
        Fact<Set<MitigationCode>> mitigations,
        Evidences evidence,
        Optional<Node> extra) {

    /** A certificate or qualification that is claimed. */
    public record Certification(
            Position at,
            Fact<Scheme> scheme,
            Fact<String> version,
            Fact<String> offer,
            Fact<CertificationStatus> status,
            Fact<LocalDate> from,
            Fact<LocalDate> until,
            Fact<String> reference,
            Fact<Set<Integer>> activities) {}

    /**
     * Encryption and who holds the keys.
     *
     * @param attestation who verifies a trusted execution environment before keys are released to it
     */
    public record Encryption(
            Fact<Boolean> atRest,
            Fact<Boolean> inTransit,
            Fact<KeyCustody> keys,
            Fact<Attestation> attestation,
            Fact<Boolean> clientSide,
            Fact<Boolean> clearTextAccess) {}

    /** Countries; storage and processing default to the region's country, support never does. */
    public record Places(
            Fact<Set<Country>> storage,
            Fact<Set<Country>> processing,
            Fact<Set<Country>> support,
            Fact<Set<Country>> remoteAccess,
            Fact<Set<Country>> telemetry) {}

    /**
     * The company behind the service, where no catalogue knows it.
     *
     * @param country where its registered seat is
     * @param declaredOnly whether only holders above a declared threshold are known, as of listed shares
     * @param holdersComplete whether the named holders are all that there are
     * @param holdingCompanies companies among the holders that have holders of their own, by name
     * @param autonomy how the service goes on without a third company that it uses (SecNumCloud 19.6 d)
     */
    public record Company(
            Fact<Country> country,
            Fact<Country> administration,
            Fact<Country> principalEstablishment,
            Fact<Country> ultimateParent,
            Fact<Boolean> thirdCountryLaw,
            Fact<Set<Country>> establishments,
            Fact<Boolean> listed,
            Fact<Boolean> declaredOnly,
            Fact<Boolean> holdersComplete,
            Fact<List<Holder>> holders,
            Fact<List<HoldingCompany>> holdingCompanies,
            Fact<Autonomy> autonomy) {}

    /** A company above the contracting one: what a chain of holdings goes through. */
    public record HoldingCompany(
            Position at,
            Fact<String> name,
            Fact<Boolean> listed,
            Fact<Boolean> declaredOnly,
            Fact<Boolean> holdersComplete,
            Fact<List<Holder>> holders) {}

    /**
     * A holder of capital or votes, in percent. What is not named is undeclared, never zero.
     *
     * @param company id in the catalogue of the company that says who holds the holder
     * @param votes silence means one vote per share
     * @param control whether the holder controls the company by itself (C. com. L233-3)
     * @param dispersed whether this line stands for many holders that are not told apart
     */
    public record Holder(
            Position at,
            Fact<String> name,
            Fact<String> company,
            Fact<Country> country,
            Fact<Country> administration,
            Fact<Country> principalEstablishment,
            Fact<java.math.BigDecimal> capital,
            Fact<java.math.BigDecimal> votes,
            Fact<Boolean> control,
            Fact<Boolean> dispersed,
            Fact<Boolean> veto,
            Fact<Boolean> boardMajority) {}

    /**
     * A company that the host lets touch the data, at any depth of the chain.
     *
     * @param seat where its registered seat is
     * @param ultimateParent where who controls it in the end is
     * @param technicalDataAccess whether it could technically obtain identities, logs, certificates or configuration
     * @param autonomy how the service goes on without it
     */
    public record Subprocessor(
            Position at,
            Fact<String> name,
            Fact<Set<Country>> countries,
            Fact<Country> seat,
            Fact<Country> ultimateParent,
            Fact<String> role,
            Fact<Boolean> clearTextAccess,
            Fact<Boolean> technicalDataAccess,
            Fact<Autonomy> autonomy) {}

    /** A layer above the infrastructure, such as a SaaS on a qualified IaaS. */
    public record Layer(
            Position at,
            Fact<String> name,
            Fact<LayerSupplier> suppliedBy,
            Fact<LayerSees> sees,
            Fact<List<Certification>> certifications) {}

    /** What the provider does with what it receives. */
    public record ProviderConduct(
            Fact<Boolean> reusesData,
            Fact<Boolean> noTraining,
            Fact<Boolean> zeroRetention,
            Fact<Boolean> consumerService) {}

    /** Facts of French health-data hosting (CSP L1111-8, R1111-8-8 and following). */
    public record HealthDataHosting(
            Fact<Boolean> ownPremisesOfProducer,
            Fact<Boolean> shortTimeEntrusting,
            Evidence contractAnnex,
            Evidence publicMap) {}

    /** A derogation under SREN 31. */
    public record Derogation31(
            boolean declared,
            Evidence act,
            Fact<Boolean> published,
            Fact<Boolean> projectEngaged,
            Fact<Boolean> primeMinisterValidated,
            Fact<LocalDate> offerAvailableOn) {}

    /** Facts of the gate of Data Act chapter VI. */
    public record DataActGate(
            Fact<Boolean> dataProcessingService,
            Fact<LocalDate> nonProductionUntil,
            Fact<Boolean> customBuilt,
            Fact<Boolean> offeredAtScale,
            Fact<Boolean> offeredInUnion,
            Fact<Boolean> holdsNonPersonalData,
            Fact<Set<String>> accessMeasures,
            Fact<Boolean> minimumDisclosure,
            Fact<Boolean> customerNotified) {}

    /** Evidence about a hosting. */
    public record Evidences(
            Evidence processorContract,
            Evidence transferImpactAssessment,
            Evidence exposureAssessment,
            Evidence noTrainingClause,
            Evidence art48Clause,
            Evidence qualification,
            Evidence hdsCertificate,
            Evidence bindingCorporateRules,
            Evidence transferAuthorisation,
            Evidence exitPlan,
            Evidence keyManagement,
            Evidence reuseAuthorisation,
            Evidence compatibilityTest,
            Evidence reuseNotice,
            Evidence providerBasis,
            Evidence accessMeasures,
            Evidence requestProcedure,
            Evidence hostingHomologation,
            Evidence storageAbroadAgreement,
            Evidence dependencyInventory,
            Evidence sourceEscrow,
            Evidence gaiaXLabel) {}
}
