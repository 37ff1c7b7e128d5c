package eu.sovereignty.law.dataact;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.DataActChapterVI;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.ExportTerms;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Articles 30 and 31: what a service must be able to do, and what an exemption takes away. */
final class Technical {

    private Technical() {}

    static List<Rule<?>> rules() {
        return List.of(equivalence(), interfaces(), standards(), formats(), informed(), exemptionHolds());
    }

    private static Rule<Contract> equivalence() {
        return ChapterVI.term(
                        "dataact-functional-equivalence",
                        "committed",
                        contract -> contract.declared().functionalEquivalence())
                .when("infrastructure", contract -> chapter(contract).infrastructure())
                .when("not-custom-built", Technical::notCustomBuilt);
    }

    private static Rule<Contract> interfaces() {
        return ChapterVI.term(
                        "dataact-open-interfaces", "open-and-free", contract -> new ExportTerms(contract).openAndFree())
                .when("above-infrastructure", Technical::aboveInfrastructure);
    }

    /** No standard stands in the repository of the Union yet, so that 30(5) applies instead: worth knowing, nothing to meet. */
    private static Rule<Contract> standards() {
        return ChapterVI.contractRule("dataact-listed-standards")
                .when("above-infrastructure", Technical::aboveInfrastructure)
                .when("not-custom-built", Technical::notCustomBuilt)
                .noticeIf("none-listed", Technical::standardsWouldApply);
    }

    private static Fact<Boolean> standardsWouldApply(Contract contract) {
        return Kleene.and(chapter(contract).governs(), aboveInfrastructure(contract), notCustomBuilt(contract));
    }

    private static Rule<Contract> formats() {
        return ChapterVI.term(
                        "dataact-export-formats", "readable", contract -> new ExportTerms(contract).readableFormat())
                .when("above-infrastructure", Technical::aboveInfrastructure)
                .reviewIf("other-format", contract -> new ExportTerms(contract).otherFormat());
    }

    private static Rule<Contract> informed() {
        return Rule.rule("dataact-exemption-told", Dossier::contracts)
                .when("exempted", contract -> chapter(contract).exempted())
                .unless("told", contract -> contract.declared().informedOfExemptions())
                .owedBy(contract -> ChapterVI.party(contract.hosting()));
    }

    /** No duty of anybody: an exemption is claimed that the declaration itself refuses. */
    private static Rule<Hosting> exemptionHolds() {
        return Rule.rule("dataact-custom-built-claim", Dossier::hostings)
                .when("claimed", hosting -> new DataActChapterVI(hosting).customBuiltClaimed())
                .unless("not-at-scale", hosting -> Kleene.not(new DataActChapterVI(hosting).offeredAtScale()));
    }

    private static Fact<Boolean> aboveInfrastructure(Contract contract) {
        return Kleene.not(chapter(contract).infrastructure());
    }

    private static Fact<Boolean> notCustomBuilt(Contract contract) {
        return Kleene.not(chapter(contract).customBuilt());
    }

    private static DataActChapterVI chapter(Contract contract) {
        return new DataActChapterVI(contract.hosting());
    }
}
