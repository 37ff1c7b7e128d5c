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
import java.util.List;

/** Hosting of health data on behalf of whoever produced or collected it (CSP L1111-8 and R1111-8-8 and following). */
final class HealthDataHosting {

    private HealthDataHosting() {}

    static List<Rule<?>> rules() {
        return List.of(certifiedHost(), storageUnderCertificate(), storage());
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

    /** Whoever declares the hosting of a third party entrusts the data to it, and owes the choice of the host. */
    private static Rule<Flow> careDataAtThirdParty(String id) {
        return rule(id, Dossier::flows)
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
