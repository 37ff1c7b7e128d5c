package eu.sovereignty.manifest;

import eu.sovereignty.document.DeclaresId;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Data that the project handles.
 *
 * @param careData personal health data collected in prevention, diagnosis, care or social follow-up (CSP L1111-8)
 * @param secrets secrets protected by law that cover it (CRPA L311-5, L311-6); {@code none} says that there is none
 * @param essentialStateMission needed for an essential mission of the State (SREN 31, 2°)
 * @param breachImpact what a breach would be likely to harm (SREN 31)
 * @param highValue on the list of Implementing Regulation (EU) 2023/138
 * @param storedAt hostings that store it
 * @param leaves how it leaves for a hosting; only qualifies flows that follow from systems and models
 */
public record DatasetDeclaration(
        Position at,
        @DeclaresId("data") String id,
        Fact<DatasetKind> kind,
        Fact<Personal> personal,
        Fact<Set<String>> categories,
        Fact<Set<SpecialCategory>> special,
        Fact<Boolean> criminal,
        Fact<Boolean> nir,
        Fact<Set<PersonKind>> subjects,
        Fact<Boolean> largeScale,
        Fact<Boolean> careData,
        Fact<Set<Secret>> secrets,
        Fact<Boolean> essentialStateMission,
        Fact<Set<BreachImpact>> breachImpact,
        Fact<Marking> marking,
        Fact<Boolean> publishable,
        Fact<Boolean> nonPersonal,
        @RefersTo("data") Fact<String> derivedFrom,
        @RefersTo("model") Fact<String> embeddingModel,
        @RefersTo("hosting") Fact<List<String>> storedAt,
        @RefersTo("hosting") Map<String, Leaving> leaves,
        Fact<DataSource> source,
        ExceptionalNeed exceptionalNeed,
        Fact<Boolean> sharedInDataSpace,
        Fact<Boolean> webScraped,
        Fact<Boolean> annotated,
        Fact<Boolean> published,
        Fact<Boolean> highValue,
        Fact<String> licence,
        Fact<String> format,
        Fact<Period> retention,
        Fact<Boolean> accessControl,
        Fact<List<String>> files,
        Fact<DeclaredAs> declaredAs,
        Evidences evidence,
        Optional<Node> extra) {

    /** How data leaves for a hosting. */
    public record Leaving(
            Position at,
            Fact<List<String>> fields,
            Fact<Boolean> pseudonymised,
            Fact<Boolean> clearText,
            Fact<Boolean> sent,
            Fact<String> purpose) {}

    /**
     * The request under which a public body obtained the data from its holder (Data Act, chapter V).
     *
     * @param emergency whether it answers a public emergency (15(1)(a)); otherwise the need is another one (15(1)(b))
     * @param noTimelyAlternative whether the data could not be had otherwise in time (15(1)(a))
     * @param otherMeansExhausted whether every other means was exhausted (15(1)(b))
     * @param answerWorkingDays working days that the request leaves the holder to decline or to ask for a change (18(2))
     * @param otherPurposeTraining whether a model is trained on it for another purpose than that of the request
     * @param statisticsOrResearch whether it is passed on for statistics or research under article 21
     */
    public record ExceptionalNeed(
            Fact<Boolean> emergency,
            Fact<Boolean> noTimelyAlternative,
            Fact<Boolean> taskSetByLaw,
            Fact<Boolean> otherMeansExhausted,
            Fact<HolderSize> holderSize,
            Evidence request,
            Fact<Integer> answerWorkingDays,
            Fact<Boolean> compensated,
            Fact<Boolean> otherPurposeTraining,
            Fact<Boolean> statisticsOrResearch) {}

    /** Evidence about data. */
    public record Evidences(
            Evidence sensitivityAnalysis,
            Evidence anonymisationTest,
            Evidence collectionCriteria,
            Evidence annotationProtocol,
            Evidence agreement,
            Evidence bulkAccess,
            Evidence eliminationVisa,
            Evidence datasetCard) {}
}
