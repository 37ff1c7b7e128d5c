package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.or;
import static eu.sovereignty.law.gdpr.Subjects.named;
import static eu.sovereignty.law.gdpr.Subjects.ofController;
import static eu.sovereignty.law.gdpr.Subjects.ofOrganisation;
import static eu.sovereignty.law.gdpr.Subjects.ofSystem;
import static eu.sovereignty.law.gdpr.Subjects.shown;
import static eu.sovereignty.law.gdpr.Transfers.toThirdCountry;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.DataProtection;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.dossier.Transfer;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.LawfulBasis;
import eu.sovereignty.manifest.OrganisationDeclaration;
import eu.sovereignty.manifest.ProcessingDeclaration.Evidences;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.List;
import java.util.Set;

/** Articles 12 to 21: what persons are told, and how they use their rights. */
final class Information {

    private static final Set<LawfulBasis> OPEN_TO_OBJECTION =
            Set.of(LawfulBasis.PUBLIC_TASK, LawfulBasis.LEGITIMATE_INTERESTS);

    private Information() {}

    static List<Rule<?>> rules() {
        return List.of(
                collectedDirectly(),
                obtainedElsewhere(),
                explained(),
                rightsProcedure(),
                rightsChannel(),
                objection(),
                transfersNamed());
    }

    private static Rule<Processing> collectedDirectly() {
        return ofController("gdpr-information-direct")
                .when("direct", processing -> processing.collection().direct())
                .unless("notice", Information::noticeShown)
                .unless("exempted", processing -> exemptedBy(processing, "13(4)"));
    }

    private static Rule<Processing> obtainedElsewhere() {
        return ofController("gdpr-information-indirect")
                .when("indirect", processing -> processing.collection().indirect())
                .unless("notice", Information::noticeShown)
                .unless("exempted", processing -> exemptedBy(processing, "14(5)"));
    }

    /** Of the decisions of article 22(1) and (4), which have legal or similar effects. */
    private static Rule<AiSystem> explained() {
        return ofSystem("gdpr-decision-explained")
                .when(
                        "automated",
                        system -> or(
                                system.decision().soleAutomated(),
                                system.decision().decisiveScore()))
                .when("legal-effect", system -> system.decision().legalEffect())
                .unless("explanation", system -> system.shows("explanation", SystemDeclaration.Evidences::explanation));
    }

    private static Rule<DataProtection> rightsProcedure() {
        return shown(
                ofOrganisation("gdpr-rights-procedure")
                        .when("controller", body -> Roles.anyController(body.processings(), body.organisation())),
                "procedure",
                body -> body.shows("rightsProcedure", OrganisationDeclaration.Evidences::rightsProcedure));
    }

    private static Rule<Processing> rightsChannel() {
        return ofController("gdpr-rights-channel").unless("channel", Processing::rightsChannel);
    }

    /** Article 21, unless the act that founds the processing excludes it (article 23; loi 78-17, article 56). */
    private static Rule<Processing> objection() {
        return ofController("gdpr-objection")
                .when(
                        "open-to-objection",
                        processing -> processing.declared().lawfulBasis().is(OPEN_TO_OBJECTION::contains))
                .unless(
                        "excluded",
                        processing -> named(processing.declared().objectionExcludedBy())
                                .or(Kleene.FALSE))
                .unless("channel", Processing::rightsChannel);
    }

    /** Articles 13(1)(f), 14(1)(f), 15(2) and 30(1)(e). */
    private static Rule<Transfer> transfersNamed() {
        return toThirdCountry("gdpr-transfer-named")
                .when(
                        "controller",
                        transfer -> Roles.anyController(
                                transfer.flow().processings(),
                                transfer.flow().hosting().organisation()))
                .unless("named", Information::named13And30)
                .reviewIf("own-operation", Transfer::ownOperation)
                .reviewIf("law-enforcement", Transfer::lawEnforcement);
    }

    private static Fact<Boolean> named13And30(Transfer transfer) {
        List<Processing> purposes = transfer.flow().processings();
        return purposes.isEmpty()
                ? Fact.missing("processing")
                : Kleene.all(
                        purposes,
                        purpose -> Kleene.and(
                                purpose.declared().transfersInNotice(),
                                purpose.declared().transfersInRecord()));
    }

    private static Fact<Boolean> noticeShown(Processing processing) {
        return processing.shows("notice", Evidences::notice);
    }

    /** An exemption counts when it is claimed. */
    private static Fact<Boolean> exemptedBy(Processing processing, String paragraph) {
        return processing
                .declared()
                .noticeExemption()
                .is(point -> point.startsWith(paragraph))
                .or(Kleene.FALSE);
    }
}
