package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;

/**
 * A contract that the Digital Omnibus would spare (COM(2025) 837, new article 31(1a) and (1b) of the Data Act): of a data
 * processing service other than infrastructure, concluded on or before 12 September 2025. Only what is established counts,
 * because a proposal is no reason to ask anybody anything.
 */
public record OlderContract(Contract contract) {

    /** Chapter VI is established to govern the service. */
    public Fact<Boolean> governed() {
        return established(chapterVI().governs(), "dataAct.dataProcessingService");
    }

    /** The service is established to be a platform or software. */
    public Fact<Boolean> notInfrastructure() {
        return established(Kleene.not(chapterVI().infrastructure()), "serviceModel");
    }

    /** The contract is declared to be of the day from which the Regulation applies, or earlier. */
    public Fact<Boolean> older() {
        return established(Kleene.not(new ContractTerms(contract).signedAfterDataAct()), "contract.signedOn");
    }

    /** All three. */
    public Fact<Boolean> all() {
        return Kleene.and(governed(), notInfrastructure(), older());
    }

    private Fact<Boolean> established(Fact<Boolean> fact, String field) {
        return Claim.of(fact, contract.hosting().field(field));
    }

    private DataActChapterVI chapterVI() {
        return new DataActChapterVI(contract.hosting());
    }
}
