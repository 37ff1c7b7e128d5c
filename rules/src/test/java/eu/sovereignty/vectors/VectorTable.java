package eu.sovereignty.vectors;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The one table, to be reviewed by a jurist and an engineer together, that says which key of a manifest a fact of the vectors
 * is. A path ends in a value; several paths say the same fact in several places. What stands in {@link #VALUES} is the same
 * word in the words of the manifest.
 */
final class VectorTable {

    private static final String PURPOSE = "processing.answers.";
    private static final String SYSTEM = "systems.bot.";
    private static final String DATA = "data.files.";
    private static final String HOST = "hosting.api.";

    /** Facts whose value is written at one place or more. */
    static final Map<String, String> PATHS = Map.ofEntries(
            entry("org.kind", "organisation.kind"),
            entry("org.inFinanceBillAnnex", "organisation.inFinanceBillAnnex"),
            entry("org.agentsFte", "organisation.agentsFte"),
            entry("org.municipalityPopulation", "organisation.inhabitants"),
            entry("publicAuthority", "organisation.publicAuthority"),
            entry("publicPowers", "organisation.publicPowers"),
            entry("sys.role", PURPOSE + "gdprRole"),
            entry("purpose", PURPOSE + "purpose"),
            entry("lawfulBasis", PURPOSE + "lawfulBasis"),
            entry("art9Condition", PURPOSE + "art9"),
            entry("dpia.done", PURPOSE + "evidence.dpia"),
            entry("dpia.notRequiredReason", PURPOSE + "impact.notRequiredReason"),
            entry("art35_3Case", PURPOSE + "impact.art35-3Case"),
            entry("cnilList", PURPOSE + "impact.cnilList"),
            entry("exemptionList", PURPOSE + "impact.exemptionList"),
            entry("noticeNamesTransfer", PURPOSE + "transfersInNotice"),
            entry("recordNamesTransfer", PURPOSE + "transfersInRecord"),
            entry("production", SYSTEM + "production"),
            entry("admin", SYSTEM + "decision.administrative"),
            entry("individual", SYSTEM + "decision.about"),
            entry("soleAutomated", SYSTEM + "decision.soleAutomated"),
            entry("decisiveScore", SYSTEM + "decision.decisiveScore"),
            entry("art22_4Ground", SYSTEM + "decision.art22-4Ground"),
            entry("noticePresent", SYSTEM + "evidence.algorithmNotice"),
            entry("humanReviewEvidence", SYSTEM + "evidence.humanOversight"),
            entry("rulesPublishedUrl", SYSTEM + "evidence.publishedRules"),
            entry("personal", DATA + "personal"),
            entry("special", DATA + "special"),
            entry("largeScale", DATA + "largeScale"),
            entry("healthCare", DATA + "careData"),
            entry("secrets", DATA + "secrets"),
            entry("breachImpact", DATA + "breachImpact"),
            entry("marking", DATA + "marking"),
            entry("publishable", DATA + "publishable"),
            entry("dataCategory", DATA + "categories"),
            entry("sensitivityAnalysis", DATA + "evidence.sensitivityAnalysis"),
            entry("anonymisationTest", DATA + "evidence.anonymisationTest"),
            entry("cloud", HOST + "cloud"),
            entry("parent", HOST + "company.ultimateParent"),
            entry("storage", HOST + "places.storage"),
            entry("processing", HOST + "places.processing"),
            entry("keyCustody", HOST + "encryption.keys"),
            entry("cleartextAccess", HOST + "encryption.clearTextAccess"),
            entry("qualifications", HOST + "certifications"),
            entry("exposureAssessment", HOST + "evidence.exposureAssessment"),
            entry("subprocessors", HOST + "subprocessors"),
            entry("reusesData", HOST + "conduct.reusesData"),
            entry("reuse.authorisation", HOST + "evidence.reuseAuthorisation"),
            entry("reuse.compatibilityTest", HOST + "evidence.compatibilityTest"),
            entry("reuse.notice", HOST + "evidence.reuseNotice"),
            entry("reuse.providerBasis", HOST + "evidence.providerBasis"),
            entry("req30", HOST + "hds.contractAnnex"),
            entry("req31Url", HOST + "hds.publicMap"),
            entry("dpf.listed", HOST + "transfer.dpf.listed"),
            entry("dpf.hrCovered", HOST + "transfer.dpf.hrCovered"),
            entry("dpf.checkedOn", HOST + "transfer.dpf.checkedOn"),
            entry("fallback", HOST + "transfer.fallback"),
            entry("transferTool", HOST + "transfer.tool"),
            entry("transferTool.kind", HOST + "transfer.tool"),
            entry("transferTool.module", HOST + "transfer.module"),
            entry("transferTool.tiaRef", HOST + "evidence.transferImpactAssessment"),
            entry("transferTool.art49Ground", HOST + "transfer.art49Ground"),
            entry("transferTool.continuousRelation", HOST + "transfer.continuousRelation"),
            entry("supplementary", HOST + "transfer.supplementary"),
            entry("transferTool.supplementary", HOST + "transfer.supplementary"),
            entry("derogation.engagedBefore", HOST + "derogation.projectEngaged"),
            entry("derogation.pmValidated", HOST + "derogation.primeMinisterValidated"),
            entry("derogation.offerDate", HOST + "derogation.offerAvailableOn"),
            entry("exitPlan", "continuity.evidence.exitPlan"));

    /** A fact and its value that together set other keys: {@code path = value}, several apart by a semicolon. */
    static final Map<String, String> CHANGES = Map.ofEntries(
            entry("individual=true", SYSTEM + "decision.about=persons"),
            entry("noticePresent=true", SYSTEM + "evidence.algorithmNotice=ref:mention"),
            entry("noticePresent=false", SYSTEM + "evidence.algorithmNotice=none"),
            entry("dpia.done=false", PURPOSE + "evidence.dpia=none"),
            entry("art35_3Case=none", PURPOSE + "impact.art35-3Case=false"),
            entry("lgpdSubject=true", HOST + "transfer.recipientSubjectTo=lgpd"),
            entry("pipedaSubject=false", HOST + "transfer.recipientSubjectTo=none"),
            entry("thirdPartyHost=true", ""),
            entry("hds.version=1", HOST + "certifications=hds 1"),
            entry("hds.version=2", HOST + "certifications=hds 2"),
            entry("criteria=large_scale", PURPOSE + "impact.largeScale=true"),
            entry("criteria=vulnerable", DATA + "subjects=vulnerable"),
            entry("criteria=innovative", PURPOSE + "impact.innovative=true"),
            entry("transferTool.kind=scc", HOST + "transfer.tool=scc;" + HOST + "transfer.signedOn=2026-05-02"),
            entry(
                    "derogation.public=true",
                    HOST + "derogation.published=true;" + HOST + "derogation.act=ref:derogation"),
            entry(
                    "technologyOrigin=US",
                    HOST + "provider=s3ns;" + HOST + "offer=PREMI3NS;" + HOST + "region=u-france-east1"),
            entry("complianceProof=UGAP", HOST + "evidence.qualification=ref:UGAP"),
            entry("detected=llm_sdk_endpoint_undeclared", ""),
            entry("justification=COM(2025) 837", ""));

    /** A fact and its value that the repository shows: files by path. */
    static final Map<String, Map<String, String>> FILES = Map.of(
            "detected=llm_sdk_endpoint_undeclared",
            Map.of(
                    "pom.xml",
                    """
            <project>
              <dependencies>
                <dependency>
                  <groupId>com.openai</groupId>
                  <artifactId>openai-java</artifactId>
                </dependency>
              </dependencies>
            </project>
            """,
                    "src/main/resources/application.yml",
                    "chat: { url: 'https://api.openai.com/v1/chat/completions' }\n"));

    /** The same word in the words of the manifest. */
    static final Map<String, String> VALUES = Map.ofEntries(
            entry("6.1.f", "legitimate-interests"),
            entry("consent", "49(1)(a)"),
            entry("contract_with_data_subject", "49(1)(b)"),
            entry("ref", "ref:vector"),
            entry("a", "ref:a"),
            entry("b", "ref:b"),
            entry("c", "ref:c"),
            entry("d", "ref:d"),
            entry("x", "ref:x"),
            entry("req30=true", "ref:annexe"),
            entry("user_service", "Service rendu aux usagers de la commune"));

    private VectorTable() {}
}
