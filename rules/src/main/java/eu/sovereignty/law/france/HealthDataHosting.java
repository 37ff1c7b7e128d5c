package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.DatasetKind;
import java.util.List;
import java.util.Set;

/** Hosting of health data on behalf of whoever produced or collected it (CSP L1111-8 and R1111-8-8 and following). */
final class HealthDataHosting {

    private HealthDataHosting() {}

    static List<Rule<?>> rules() {
        return List.of(
                certifiedHost(),
                version(),
                storageUnderCertificate(),
                storage(),
                remoteAccess("france-hds-remote-access"),
                beforeTheCode(remoteAccess("france-hds-remote-access-requirement")),
                thirdCountryLaw("france-hds-third-country-law"),
                beforeTheCode(thirdCountryLaw("france-hds-third-country-law-requirement")),
                scope(),
                annex());
    }

    private static Rule<Flow> certifiedHost() {
        return careDataAtThirdParty("france-hds-certified-host")
                .unless(
                        "certified",
                        flow -> orForAPerson(
                                flow, flow.hosting().hdsCertificate().valid()))
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked);
    }

    /** Requirement 28 of the referential, a condition of a certificate of version 2; later absorbed by {@link #storage()}. */
    private static Rule<Flow> storageUnderCertificate() {
        return careDataAtThirdParty("france-hds-storage-requirement")
                .when(
                        "certificate-v2",
                        flow -> orForAPerson(
                                flow, flow.hosting().hdsCertificate().versionTwo()))
                .unless("stored-in-eea", flow -> orForAPerson(flow, flow.storedInEea()))
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked);
    }

    private static Rule<Flow> storage() {
        return careDataAtThirdParty("france-hds-storage")
                .unless("stored-in-eea", flow -> orForAPerson(flow, flow.storedInEea()))
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked);
    }

    /** Since the last certificates of version 1 ended; of that day itself sources do not say the same. */
    private static Rule<Flow> version() {
        return careDataAtThirdParty("france-hds-version")
                .when(
                        "certificate-presented",
                        flow -> flow.hosting().hdsCertificate().presented())
                .unless(
                        "version-two",
                        flow -> orForAPerson(
                                flow, flow.hosting().hdsCertificate().statedTwo()))
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked)
                .reviewBefore("hds-v2-all-certificates");
    }

    private static Rule<Flow> remoteAccess(String id) {
        return careDataAtThirdParty(id)
                .unless(
                        "access-in-eea",
                        flow -> orForAPerson(flow, flow.careDataAccess().insideEea()))
                .unless(
                        "guaranteed",
                        flow -> orForAPerson(flow, flow.careDataAccess().guaranteed()))
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked);
    }

    /** The host owes the list and the map; whoever entrusts the data asks for them. */
    private static Rule<Flow> thirdCountryLaw(String id) {
        return careDataAtThirdParty(id)
                .when(
                        "exposed",
                        flow -> orForAPerson(flow, flow.careDataAccess().exposed()))
                .unless("annex-and-map", HealthDataHosting::annexAndMap)
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked)
                .owedBy(flow -> flow.hosting()
                        .ownOperation()
                        .map(own -> Set.of(own ? DutyHolder.HOST : DutyHolder.ENTRUSTING_BODY)));
    }

    /** Until the code says it of every host, a requirement of a certificate of version 2, for a person to judge. */
    private static Rule<Flow> beforeTheCode(Rule<Flow> rule) {
        return rule.when(
                        "certificate-v2",
                        flow -> orForAPerson(
                                flow, flow.hosting().hdsCertificate().versionTwo()))
                .reviewBefore("hds-contract");
    }

    private static Rule<Flow> scope() {
        return careDataAtThirdParty("france-hds-scope")
                .when("inference-or-index", HealthDataHosting::inferenceOrIndex)
                .when(
                        "certificate-presented",
                        flow -> flow.hosting().hdsCertificate().presented())
                .unless("covered", HealthDataHosting::covered)
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked);
    }

    private static Fact<Boolean> inferenceOrIndex(Flow flow) {
        return flow.models().isEmpty()
                ? flow.dataset().declared().kind().is(DatasetKind.EMBEDDINGS).or(Kleene.FALSE)
                : Kleene.TRUE;
    }

    /** Activities that are listed must be compared with the service, by a person; a list of none covers nothing. */
    private static Fact<Boolean> covered(Flow flow) {
        Fact<Boolean> some = flow.hosting().hdsCertificate().activitiesListed();
        return some.holds(listed -> listed)
                ? new Unknown<>(List.of(Missing.qualification(flow.hosting().field("certifications"))))
                : orForAPerson(flow, some);
    }

    /** Where another rule already asks about the same contract, this one does not. */
    private static Rule<Flow> annex() {
        return careDataAtThirdParty("france-hds-contract-annex")
                .when("not-asked-elsewhere", HealthDataHosting::settledElsewhere)
                .unless(
                        "annex-or-map",
                        flow -> Kleene.or(
                                flow.careDataAccess().annex(),
                                flow.careDataAccess().map()))
                .reviewIf("short-time", HealthDataHosting::shortTimeInvoked)
                .reviewIf(
                        "none-declared",
                        flow -> Kleene.not(Kleene.or(
                                flow.careDataAccess().annex(),
                                flow.careDataAccess().map())));
    }

    private static Fact<Boolean> settledElsewhere(Flow flow) {
        return Kleene.and(
                        flow.storedInEea(),
                        Kleene.or(
                                flow.careDataAccess().insideEea(),
                                flow.careDataAccess().guaranteed()),
                        Kleene.not(flow.careDataAccess().exposed()))
                .or(Kleene.FALSE);
    }

    private static Fact<Boolean> annexAndMap(Flow flow) {
        return orForAPerson(
                flow,
                Kleene.and(flow.careDataAccess().annex(), flow.careDataAccess().map()));
    }

    /** Whoever declares the hosting of a third party entrusts the data to it, and owes the choice of the host. */
    private static Rule<Flow> careDataAtThirdParty(String id) {
        return rule(id, Dossier::flows)
                .when("french-body", flow -> flow.hosting().organisation().french())
                .when("care-data", flow -> flow.dataset().careData())
                .when("third-party-host", flow -> flow.hosting().thirdPartyHost())
                .owedByAlways(DutyHolder.ENTRUSTING_BODY);
    }

    /** Where the exception is invoked, what is not known is no question to the team before a person has judged it. */
    private static Fact<Boolean> orForAPerson(Flow flow, Fact<Boolean> fact) {
        return fact.isKnown() || !shortTimeInvoked(flow).holds(invoked -> invoked)
                ? fact
                : new Unknown<>(List.of(Missing.qualification(flow.hosting().field("hds.shortTimeEntrusting"))));
    }

    /** An exception counts when it is invoked; whether it holds is for a person. */
    private static Fact<Boolean> shortTimeInvoked(Flow flow) {
        return flow.hosting().declared().hds().shortTimeEntrusting().or(Kleene.FALSE);
    }
}
