package eu.sovereignty.manifest;

import eu.sovereignty.document.DeclaresId;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One purpose over some data: where lawful basis, retention and the GDPR role live.
 *
 * @param gdprRole of the organisation for this purpose; a public body is taken for the controller unless it says otherwise
 * @param legalText statute, decree or other text behind a legal obligation or a public task (GDPR 6(3))
 * @param art9 condition of GDPR 9(2) for special categories
 */
public record ProcessingDeclaration(
        Position at,
        @DeclaresId("processing") String id,
        Fact<String> purpose,
        Fact<GdprRole> gdprRole,
        @RefersTo("data") Fact<List<String>> data,
        Fact<LawfulBasis> lawfulBasis,
        Fact<String> legalText,
        Fact<Set<Article9>> art9,
        Fact<Period> retention,
        Fact<Period> logsRetention,
        Fact<Boolean> profiling,
        Fact<Boolean> training,
        Fact<Boolean> compatiblePurpose,
        Fact<String> reuseGround,
        Fact<String> objectionExcludedBy,
        Fact<String> noticeExemption,
        Fact<String> nirGround,
        Fact<String> healthDataGround,
        Fact<Boolean> lawEnforcement,
        Fact<Boolean> research,
        Fact<List<String>> fields,
        Fact<Boolean> transfersInNotice,
        Fact<Boolean> transfersInRecord,
        Impact impact,
        Evidences evidence,
        Optional<Node> extra) {

    /**
     * Facts behind the duty of an impact assessment (GDPR 35, the nine criteria of WP248, the lists of the CNIL).
     *
     * @param art35_3Case whether a case of GDPR 35(3) is met
     * @param cnilList types of the CNIL's list (délibération 2018-327) that are met
     * @param exemptionList types of the CNIL's exemption list (délibération 2019-118) that are met
     * @param art35_10 whether an assessment was made with the founding text (GDPR 35(10))
     */
    public record Impact(
            Fact<Boolean> scoring,
            Fact<Boolean> systematicMonitoring,
            Fact<Boolean> largeScale,
            Fact<Boolean> matching,
            Fact<Boolean> innovative,
            Fact<Boolean> preventsRight,
            Fact<Boolean> art35_3Case,
            Fact<Set<String>> cnilList,
            Fact<Set<String>> exemptionList,
            Fact<Boolean> art35_10,
            Fact<String> notRequiredReason,
            Fact<Boolean> residualHighRisk,
            Evidence cnilConsultation) {}

    /** Evidence about a purpose. */
    public record Evidences(
            Evidence dpia,
            Evidence dpoOpinion,
            Evidence record,
            Evidence notice,
            Evidence balancingTest,
            Evidence compatibilityTest,
            Evidence jointArrangement,
            Evidence consent,
            Evidence parentalConsent,
            Evidence protectionByDesign,
            Evidence cnilOpinion,
            Evidence referenceMethodology,
            Evidence anonymisationTest) {}
}
