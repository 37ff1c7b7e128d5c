package eu.sovereignty.manifest;

import eu.sovereignty.document.DeclaresId;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An AI system: what it is for, who made it, who uses it, what it decides. The facts of the AI Act and of the French texts
 * on algorithms live here.
 *
 * @param technique how it infers; {@code human-written-rules} takes it out of AI Act 3(1)
 * @param aiActRole roles of the organisation for this system (AI Act 3(3) to 3(8))
 * @param suppliedBy who made it, when the organisation did not
 * @param paths which part of the repository it is
 * @param placedOnMarketOn day of AI Act 3(9), {@code none} is not a date: leave it out for a system never placed on the market
 * @param aiActClass the class that is claimed for it; the facts decide, and a claim that they contradict is a finding
 * @param interaction with whom it talks directly (AI Act 50(1))
 * @param generates what it produces (AI Act 50(2))
 * @param annexIII points of Annex III that its purpose falls under; {@code none} says that there is none
 * @param builtInExclusion exclusion written into the Annex III point itself
 * @param derogation conditions of AI Act 6(3) that its provider claims
 * @param prohibitedPractices practices of AI Act 5(1) that it carries out; {@code none} says that there is none
 */
public record SystemDeclaration(
        Position at,
        @DeclaresId("system") String id,
        Fact<String> name,
        Fact<String> purpose,
        Fact<Technique> technique,
        Fact<Set<AiActRole>> aiActRole,
        Supplier suppliedBy,
        Fact<List<String>> paths,
        Fact<Boolean> production,
        Fact<Criticality> criticality,
        Fact<LocalDate> placedOnMarketOn,
        Fact<LocalDate> putIntoServiceOn,
        Fact<LocalDate> significantDesignChangeOn,
        Fact<AiActClass> aiActClass,
        Fact<Interaction> interaction,
        Fact<Set<Content>> generates,
        Fact<Boolean> usedInUnion,
        Fact<Set<Exclusion>> exclusions,
        Decision decision,
        Fact<Boolean> profiling,
        Fact<Set<AnnexIIIPoint>> annexIII,
        Fact<Set<AnnexIIIExclusion>> builtInExclusion,
        Fact<Set<Derogation>> derogation,
        Fact<Boolean> partOfDecisiveChain,
        Product product,
        Fact<Set<ProhibitedPractice>> prohibitedPractices,
        Practices practices,
        Publication publication,
        Fact<Boolean> emotionRecognition,
        Fact<Boolean> biometricCategorisation,
        Fact<Boolean> intendedPurposeChanged,
        Fact<Boolean> substantiallyModified,
        Fact<Boolean> workersConcerned,
        Fact<Boolean> sensitiveDataForBias,
        Biometrics biometrics,
        Fact<Period> logsRetention,
        Uses uses,
        Fallback fallback,
        GenerativeAiGuide anssiGuide,
        Fact<Boolean> smartContract,
        Fact<Boolean> autoSendsToUsers,
        Evidences evidence,
        Optional<Node> extra) {

    /** Who made the system. */
    public record Supplier(
            boolean declared,
            Fact<String> name,
            Fact<Country> country,
            Fact<Boolean> underOwnName,
            Fact<Boolean> excludesHighRiskUse) {}

    /**
     * Remote biometric identification after the event, for law enforcement (AI Act 26(10)).
     *
     * @param initialIdentification of a potential suspect, on objective and verifiable facts linked to the offence
     * @param authorisation of the judicial authority or of an independent administrative one
     */
    public record Biometrics(
            Fact<Boolean> laterIdentification, Fact<Boolean> initialIdentification, Evidence authorisation) {}

    /**
     * What its output does to decisions.
     *
     * @param influence of the output on the decision (AI Act 6(3))
     * @param soleAutomated no human takes part (GDPR 22, loi 78-17 article 47)
     */
    public record Decision(
            Fact<Influence> influence,
            Fact<About> about,
            Fact<Boolean> administrative,
            Fact<Boolean> soleAutomated,
            Fact<Boolean> decisiveScore,
            Fact<Boolean> legalEffect,
            Fact<Boolean> onAppeal,
            Fact<Boolean> judicial,
            Fact<Boolean> selfLearning,
            Fact<String> ground,
            Fact<String> art22_4Ground) {}

    /** Annex I of the AI Act: the product whose component the system is, or that it is itself. */
    public record Product(
            Fact<AnnexISection> annexI,
            Fact<Boolean> safetyComponent,
            Fact<Boolean> thirdPartyAssessment,
            Fact<Boolean> medicalDevice) {}

    /**
     * Facts behind the practices of AI Act 5(1) that need more than one.
     *
     * @param prohibitedOutputIntended whether it is meant to make the material of 5(1)(ba) or (bb) (5(1a))
     * @param safeguards against its making the material of 5(1)(ba) or (bb)
     * @param exceptions practices for which an exception that Article 5 itself makes is claimed
     */
    public record Practices(
            Fact<Boolean> overTime,
            Fact<Boolean> detrimentalTreatment,
            Fact<Boolean> unrelatedContext,
            Fact<Boolean> disproportionate,
            Fact<Boolean> solelyProfiling,
            Fact<Boolean> prohibitedOutputIntended,
            Fact<Boolean> capableOfIntimateOutput,
            Fact<Boolean> foreseeable,
            Fact<Boolean> reproducible,
            Evidence safeguards,
            Fact<Set<ProhibitedPractice>> exceptions) {}

    /** AI text that is published, and who answers for it (AI Act 50(4)). */
    public record Publication(
            Fact<Boolean> publicInterest,
            Evidence disclosure,
            Evidence humanReview,
            Fact<String> editorialResponsibility,
            Fact<Boolean> deepfake,
            Evidence personConsent) {}

    /**
     * What the system is made of.
     *
     * @param services other services that it sends data to, beside its models: a web search, a mail gateway, a log service
     * @param technologies of AI that run where the system runs and serve no declared model, by their ids in the catalogue
     * @param callers Java packages, each with the models that its classes may call
     */
    public record Uses(
            @RefersTo("model") Fact<List<String>> models,
            @RefersTo("processing") Fact<List<String>> processing,
            @RefersTo("hosting") Fact<List<String>> services,
            Fact<List<String>> technologies,
            @RefersTo(values = "model") Map<String, Fact<List<String>>> callers) {}

    /** What happens without the AI. */
    public record Fallback(Fact<String> mode, Fact<String> justification, Fact<LocalDate> lastTestedOn) {}

    /**
     * Evidence of the duties that a system carries.
     *
     * @param aiDisclosure that people are told that they talk to an AI system (50(1))
     * @param disclosureException why nobody needs to be told: it is obvious, or a law on crime allows it (50(1))
     */
    public record Evidences(
            Evidence aiDisclosure,
            Evidence disclosureException,
            Evidence outputMarking,
            Evidence markingException,
            Evidence codeOfPractice,
            Evidence literacy,
            Evidence fria,
            Evidence friaNotification,
            Evidence instructionsForUse,
            Evidence humanOversight,
            Evidence algorithmNotice,
            Evidence publishedRules,
            Evidence explanation,
            Evidence classification,
            Evidence registration,
            Evidence providerRegistration,
            Evidence logs,
            Evidence inputData,
            Evidence personsInformed,
            Evidence biasData,
            Evidence riskManagement,
            Evidence dataGovernance,
            Evidence technicalDocumentation,
            Evidence accuracyAndRobustness,
            Evidence qualityManagement,
            Evidence providerIdentity,
            Evidence documentRetention,
            Evidence correctiveActions,
            Evidence representative,
            Evidence supplierAgreements,
            Evidence conformityAssessment,
            Evidence conformity,
            Evidence ceMarking,
            Evidence postMarketMonitoring,
            Evidence incidentProcedure,
            Evidence workerInformation,
            Evidence emotionNotice,
            Evidence deepfakeLabel,
            Evidence homologation,
            Evidence usageCharter,
            Evidence outputVerification,
            Evidence source,
            Evidence decisionReasons,
            Evidence smartContractConformity) {}
}
