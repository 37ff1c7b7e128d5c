package eu.sovereignty.manifest;

import eu.sovereignty.document.DeclaresId;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A model that the project uses.
 *
 * @param name as it is written in configuration: {@code mistral-small-3.2}, {@code BAAI/bge-reranker-v2-m3}
 * @param servedBy the hosting that runs it
 * @param servedAs how it is run there
 * @param routing {@code regional} when requests stay in the region, {@code global} when the provider chooses, {@code pinned} when
 *     one of several providers is named: only the first keeps them in the country of the region
 */
public record ModelDeclaration(
        Position at,
        @DeclaresId("model") String id,
        Fact<String> name,
        Fact<String> version,
        @RefersTo("hosting") Fact<String> servedBy,
        Fact<ServedAs> servedAs,
        Fact<String> endpoint,
        Fact<Routing> routing,
        Weights weights,
        Fact<PersonalDataStatus> personalDataStatus,
        Fact<Boolean> fineTuned,
        Fact<Boolean> placedOnMarket,
        Fact<LocalDate> placedOnMarketOn,
        Fact<String> trainingCompute,
        Fact<Boolean> openSourceRelease,
        Fact<Boolean> designatedSystemic,
        Fact<BigDecimal> modifiedCompute,
        Fact<LocalDate> endOfLifeOn,
        Fact<Boolean> providerSdk,
        Evidences evidence,
        Optional<Node> extra) {

    /** Weights that the organisation holds. */
    public record Weights(Fact<String> format, Fact<Boolean> exportable, Fact<String> licence) {}

    /** Evidence about a model. */
    public record Evidences(
            Evidence modelCard,
            Evidence trainingSummary,
            Evidence extractionTest,
            Evidence provenance,
            Evidence licence,
            Evidence copyrightPolicy,
            Evidence representative,
            Evidence technicalDocumentation,
            Evidence systemicRiskNotification,
            Evidence systemicRiskMeasures,
            Evidence codeOfPractice) {}
}
