package eu.sovereignty.manifest;

import eu.sovereignty.document.Node;
import eu.sovereignty.document.Required;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.util.Optional;

/**
 * Who declares.
 *
 * @param kind decides which French texts bind (loi SREN, CRPA, circulars)
 * @param serves for a supplier: the kind of the public body that it works for
 * @param qualificationRequired for a supplier: whether the tender or the contract asks for a SecNumCloud qualification
 * @param agentsFte staff in full-time equivalents (threshold of CRPA L312-1-3)
 * @param inhabitants of a municipality (threshold of CRPA L312-1-1)
 * @param inFinanceBillAnnex a State operator listed in the annex to the finance bill of the year (loi SREN, article 31)
 * @param listedByDecree a public-interest group listed by decree (loi SREN, article 31)
 * @param publicAuthority in the sense of GDPR 6(1), 37 and 49(3); follows from {@code kind} for the public kinds
 * @param publicPowers whether the activity exercises public powers (GDPR 49(3))
 * @param dpo how to reach the data protection officer: a function, not a person's name
 */
public record OrganisationDeclaration(
        Position at,
        @Required Fact<String> name,
        @Required Fact<OrganisationKind> kind,
        Fact<Country> country,
        Fact<OrganisationKind> serves,
        Fact<Boolean> qualificationRequired,
        Fact<Integer> agentsFte,
        Fact<Integer> inhabitants,
        Fact<Boolean> inFinanceBillAnnex,
        Fact<Boolean> listedByDecree,
        Fact<Boolean> publicAuthority,
        Fact<Boolean> publicPowers,
        Fact<String> dpo,
        Evidences evidence,
        Optional<Node> extra) {

    /** Evidence that concerns the organisation as a whole. */
    public record Evidences(
            Evidence breachProcedure,
            Evidence rightsProcedure,
            Evidence record,
            Evidence securityPolicy,
            Evidence algorithmRegister,
            Evidence retentionTable,
            Evidence purchaseAnalysis,
            Evidence authorisedTools,
            Evidence accessibility,
            Evidence vulnerabilityReporting,
            Evidence staffConsultation) {}
}
