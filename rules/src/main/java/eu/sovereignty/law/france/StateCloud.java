package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.SecNumCloud;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.CertificationStatus;
import eu.sovereignty.manifest.HostingDeclaration.Certification;
import eu.sovereignty.manifest.Scheme;
import java.util.List;
import java.util.Set;

/**
 * Article 31 of the loi SREN: data of particular sensitivity of the State in the cloud of a private provider.
 *
 * <p>Judged per flow (some data at some hosting), not per hosting: a finding then points at the line that brings the data
 * there, and data whose sensitivity is unknown cannot hide, at the same hosting, data whose sensitivity is declared.
 */
final class StateCloud {

    private static final Set<Scheme> NEVER_EQUIVALENT = Set.of(Scheme.ISO27001, Scheme.HDS, Scheme.C5);
    private static final Set<Scheme> QUALIFICATIONS = Set.of(Scheme.SECNUMCLOUD, Scheme.EUCS, Scheme.ENS);

    private StateCloud() {}

    static List<Rule<?>> rules() {
        return List.of(sensitivityEstablished(), qualifiedCloud(), otherCertificate());
    }

    /** The vade-mecum of DINUM: whether data is of particular sensitivity is established before it goes to a cloud. */
    private static Rule<Flow> sensitivityEstablished() {
        return boundBodyInCommercialCloud("france-sren-31-sensitivity")
                .unless(
                        "established",
                        flow -> Kleene.and(
                                flow.dataset().particularSensitivity().map(either -> true),
                                flow.dataset().sensitivityAnalysed()));
    }

    private static Rule<Flow> qualifiedCloud() {
        return boundBodyInCommercialCloud("france-sren-31-qualified-cloud")
                .when("protected-data", flow -> flow.dataset().protectedBySren31())
                .when("harmful-breach", flow -> flow.dataset().harmfulBreach())
                .unless("qualified", flow -> flow.hosting().protectsSensitiveData())
                .reviewIf("derogation", StateCloud::derogationInvoked)
                .reviewBefore("sren-31-referential");
    }

    /** Explains the rule above where something else than a qualification is offered; never a finding of its own. */
    private static Rule<Flow> otherCertificate() {
        return boundBodyInCommercialCloud("france-sren-31-other-certificate")
                .when("particular-sensitivity", flow -> flow.dataset().particularSensitivity())
                .when("offered-instead", StateCloud::offeredInstead)
                .unless("qualified", flow -> flow.hosting().secNumCloud().qualified())
                .noticeIf(
                        "no-qualification",
                        flow -> Kleene.and(
                                flow.dataset().particularSensitivity(),
                                Kleene.not(flow.hosting().secNumCloud().qualified())));
    }

    /** A qualification in progress, or a certificate that is none. Silence offers nothing. */
    private static Fact<Boolean> offeredInstead(Flow flow) {
        boolean inProgress = flow.hosting().secNumCloud().reason() == SecNumCloud.Reason.SNC_IN_PROGRESS;
        Fact<Boolean> declared = flow.hosting()
                .declared()
                .certifications()
                .is(list -> list.stream().anyMatch(StateCloud::isSubstitute));
        return Kleene.or(new Known<>(inProgress, List.of()), declared.or(Kleene.FALSE));
    }

    /** What is held under another scheme may be recognised as equivalent, and is not listed here. */
    private static boolean isSubstitute(Certification certificate) {
        return certificate.scheme().holds(NEVER_EQUIVALENT::contains)
                ? !certificate.status().holds(CertificationStatus.NONE::equals)
                : certificate.scheme().holds(QUALIFICATIONS::contains)
                        && certificate.status().holds(CertificationStatus.IN_PROGRESS::equals);
    }

    private static Rule<Flow> boundBodyInCommercialCloud(String id) {
        return rule(id, Dossier::flows)
                .when("bound-body", flow -> flow.hosting().organisation().boundBySren31())
                .when("commercial-cloud", flow -> flow.hosting().commercialCloud())
                .owedByAlways(DutyHolder.BOUND_BODY);
    }

    /** A derogation counts when it is invoked; whether it holds is for a person. */
    private static Fact<Boolean> derogationInvoked(Flow flow) {
        return new Known<>(flow.hosting().declared().derogation().declared(), List.of());
    }
}
