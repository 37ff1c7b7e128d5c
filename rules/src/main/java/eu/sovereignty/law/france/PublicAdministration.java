package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claimed;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.OpenData;
import eu.sovereignty.dossier.PublicBody;
import eu.sovereignty.dossier.StateMarking;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.OrganisationDeclaration.Evidences;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.List;

/** What administrative law asks of a body once, and of the data that it keeps, publishes or takes from others. */
final class PublicAdministration {

    private PublicAdministration() {}

    static List<Rule<?>> rules() {
        return List.of(
                exitPlan(),
                register(),
                archives(),
                archivesAbroad(),
                accessibility(),
                vulnerabilities(),
                openForm(),
                openPersonalData(),
                highValue(),
                mining(),
                imageOrVoice());
    }

    /** A duty of best efforts that does not mention a plan: worth knowing. */
    private static Rule<PublicBody> exitPlan() {
        return rule("france-exit-plan", Dossier::publicBodies)
                .when("public-mission", body -> body.organisation().publicMission())
                .unless("plan", PublicBody::exitPlan)
                .noticeIf(
                        "none-declared",
                        body -> Kleene.and(body.organisation().publicMission(), Kleene.not(body.exitPlan())));
    }

    private static Rule<PublicBody> register() {
        return rule("france-algorithm-register", Dossier::publicBodies)
                .when("public-mission", body -> body.organisation().publicMission())
                .when("decides", PublicBody::decidesWithAlgorithms)
                .unless("register", body -> body.shows("algorithmRegister", Evidences::algorithmRegister));
    }

    private static Rule<PublicBody> archives() {
        return owed("france-archives-schedule", "table", "retentionTable", Evidences::retentionTable)
                .when("public-mission", body -> body.organisation().publicMission())
                .unless("visa", PublicBody::eliminationVisas)
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    /** Contested: never more than a question. */
    private static Rule<Flow> archivesAbroad() {
        return rule("france-archives-territory", Dossier::flows)
                .when("public-mission", flow -> flow.hosting().organisation().publicMission())
                .when("stored-there", flow -> new StateMarking(flow).storedThere())
                .unless("stored-in-france", flow -> new StateMarking(flow).storedInFrance());
    }

    private static Rule<PublicBody> accessibility() {
        return owed("france-accessibility-declaration", "declaration", "accessibility", Evidences::accessibility)
                .when("public-body", body -> body.organisation().frenchPublicBody())
                .when("serves-the-public", PublicBody::servesThePublic)
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    private static Rule<PublicBody> vulnerabilities() {
        return owed(
                        "france-vulnerability-reporting",
                        "route",
                        "vulnerabilityReporting",
                        Evidences::vulnerabilityReporting)
                .when("supplier", PublicBody::supplier)
                .owedByAlways(DutyHolder.SUPPLIER);
    }

    private static Rule<OpenData> openForm() {
        return published("france-open-data-form").when("due", OpenData::due).unless("open", OpenData::open);
    }

    /** What bars personal data bars it whatever is published, due or not. */
    private static Rule<OpenData> openPersonalData() {
        return published("france-open-data-personal")
                .when("administration", open -> open.organisation().publicMission())
                .when("personal", open -> open.data().personal())
                .reviewIf("exception-invoked", open -> open.data().declared().publishable());
    }

    private static Rule<OpenData> highValue() {
        return rule("france-high-value-dataset", Dossier::openData)
                .when("public-body", open -> open.organisation().publicBody())
                .when("high-value", OpenData::highValue)
                .unless("free-access", open -> Kleene.and(open.bulkAccess(), open.freeLicence()))
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    private static Rule<OpenData> published(String id) {
        return rule(id, Dossier::openData)
                .when("published", OpenData::published)
                .owedByAlways(DutyHolder.ADMINISTRATION);
    }

    private static Rule<OpenData> mining() {
        return rule("france-text-and-data-mining", Dossier::openData)
                .when("french-body", open -> open.organisation().french())
                .when("scraped", OpenData::scraped)
                .when("protected-works", OpenData::protectedWorks)
                .unless("objections-kept", OpenData::objectionsKept)
                .unless("agreement", OpenData::agreed)
                .owedByAlways(DutyHolder.WHOEVER_ACTS);
    }

    /** Whether a person is shown, and whether the artifice is obvious, is for a person. */
    private static Rule<AiSystem> imageOrVoice() {
        return rule("france-image-or-voice", Dossier::systems)
                .when("french-body", system -> system.organisation().french())
                .when("published", Claimed::deepfake)
                .unless("consent", Claimed::personConsent)
                .unless(
                        "labelled",
                        system -> Kleene.and(
                                Kleene.not(Claimed.sexualImage(system)),
                                AlgorithmicDecisions.of(system)
                                        .shown("deepfakeLabel", SystemDeclaration.Evidences::deepfakeLabel)))
                .reviewIf("person", system -> Kleene.TRUE)
                .owedByAlways(DutyHolder.WHOEVER_ACTS);
    }

    private static Rule<PublicBody> owed(
            String id,
            String clause,
            String name,
            java.util.function.Function<Evidences, eu.sovereignty.manifest.Evidence> piece) {
        java.util.function.Function<PublicBody, Fact<Boolean>> shown = body -> body.shows(name, piece);
        return rule(id, Dossier::publicBodies)
                .unless(clause, shown)
                .reviewIf("none-declared", body -> Kleene.not(shown.apply(body)));
    }
}
