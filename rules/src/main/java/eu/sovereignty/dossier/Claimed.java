package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.ProhibitedPractice;
import java.time.LocalDate;

/** Facts that count only where somebody claims them: silence claims nothing, and is no answer to another question. */
public final class Claimed {

    private Claimed() {}

    /** Whether the system is declared to be part of a medical device, or one itself. */
    public static Fact<Boolean> medicalDevice(AiSystem system) {
        return Claim.of(system.declared().product().medicalDevice(), system.field("product.medicalDevice"));
    }

    /** Whether images, audio or video that resemble existing persons are declared to be published. */
    public static Fact<Boolean> deepfake(AiSystem system) {
        return Claim.of(system.declared().publication().deepfake(), system.field("publication.deepfake"));
    }

    /** Whether the consent of the persons that are shown or heard is shown. */
    public static Fact<Boolean> personConsent(AiSystem system) {
        return Proof.valid(
                system.declared().publication().personConsent(),
                system.context().asOf(),
                system.field("publication.personConsent"));
    }

    /** Whether the analysis behind a purchase is shown; a declared none is a no. */
    public static Fact<Boolean> purchaseAnalysis(Contract contract) {
        return Proof.valid(
                contract.hosting().organisation().declared().evidence().purchaseAnalysis(),
                contract.hosting().context().asOf(),
                "organisation.evidence.purchaseAnalysis");
    }

    /**
     * Whether what is published is of a sexual nature, as a declared practice of AI Act 5(1)(ba) or (bb) says: a mention is then
     * no excuse (code pénal 226-8-1).
     */
    public static Fact<Boolean> sexualImage(AiSystem system) {
        return Claim.of(
                system.declared()
                        .prohibitedPractices()
                        .is(practices -> practices.contains(ProhibitedPractice.P5_BA_NCII)
                                || practices.contains(ProhibitedPractice.P5_BB_CSAM)),
                system.field("prohibitedPractices"));
    }

    /** The day of signature, or before it the day on which the consultation was launched. */
    public static Fact<LocalDate> purchasedOn(Contract contract) {
        return contract.declared().signedOn().or(contract.declared().consultationOn());
    }

    /** Whether the contract is declared to hold a clause, by its tag. */
    public static Fact<Boolean> clause(Contract contract, String tag) {
        return Claim.of(
                contract.declared().clauses().is(tags -> tags.contains(tag)),
                contract.hosting().field("contract.clauses"));
    }

    /** Whether data is declared to be published. */
    public static Fact<Boolean> published(Dataset data) {
        return Claim.of(data.declared().published(), "data[" + data.declared().id() + "].published");
    }

    /** Whether data is declared to have been collected from the web. */
    public static Fact<Boolean> scraped(Dataset data) {
        boolean source = data.declared().source().holds(eu.sovereignty.manifest.DataSource.SCRAPED::equals);
        return source
                ? data.declared().source().map(from -> true)
                : Claim.of(
                        data.declared().webScraped(), "data[" + data.declared().id() + "].webScraped");
    }

    /** Whether the consultation of staff representatives is shown. */
    public static Fact<Boolean> staffConsulted(Processing purpose) {
        return Proof.valid(
                purpose.organisation().declared().evidence().staffConsultation(),
                purpose.context().asOf(),
                "organisation.evidence.staffConsultation");
    }
}
