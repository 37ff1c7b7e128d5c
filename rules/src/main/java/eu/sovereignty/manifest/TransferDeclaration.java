package eu.sovereignty.manifest;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which ground of GDPR chapter V personal data may go to the recipients behind a hosting.
 *
 * @param tool the ground that is relied on; {@code none} says that there is none
 * @param module of the standard contractual clauses, 1 to 4 (Decision (EU) 2021/914)
 * @param recipientSubjectTo regime that a partial adequacy decision asks of the recipient: {@code pipeda}, {@code appi}, {@code lgpd}
 * @param publicSectorRecipient whether the recipient is a public body of the third country
 */
public record TransferDeclaration(
        Position at,
        Fact<TransferTool> tool,
        Fact<Integer> module,
        Fact<LocalDate> signedOn,
        PrivacyFramework dpf,
        Fact<Set<RecipientRegime>> recipientSubjectTo,
        Fact<Boolean> publicSectorRecipient,
        Fact<Boolean> importerUnderGdpr,
        Fact<String> art49Ground,
        Fact<Boolean> continuousRelation,
        Fact<Set<String>> supplementary,
        Fact<TransferTool> fallback,
        Fact<Set<Country>> onward) {

    /** The EU-US Data Privacy Framework (Decision (EU) 2023/1795): a list of organisations, each re-certified yearly. */
    public record PrivacyFramework(
            Fact<Boolean> listed, Fact<String> entity, Fact<Boolean> hrCovered, Fact<LocalDate> checkedOn) {}
}
