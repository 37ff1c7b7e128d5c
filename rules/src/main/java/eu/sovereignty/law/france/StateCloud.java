package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Derogation31;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.LayersAbove;
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
        return List.of(
                sensitivityEstablished(), qualifiedCloud(), otherCertificate(), layer(), derogation(), doctrine());
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
        return derogable(sensitiveData(boundBodyInCommercialCloud("france-sren-31-qualified-cloud"))
                        .unless("qualified", flow -> flow.hosting().protectsSensitiveData()))
                .reviewBefore("sren-31-referential");
    }

    /** A SaaS on a qualified infrastructure is not qualified by it: what a private layer sees decides. */
    private static Rule<Flow> layer() {
        return derogable(sensitiveData(boundBodyInCommercialCloud("france-sren-31-layer"))
                        .when("qualified-below", flow -> flow.hosting().protectsSensitiveData())
                        .when("private-layer", flow -> new LayersAbove(flow.hosting()).some())
                        .unless("layer-qualified", flow -> new LayersAbove(flow.hosting()).qualified()))
                .reviewIf("ciphertext-only", flow -> new LayersAbove(flow.hosting()).holdCiphertextOnly())
                .reviewBefore("sren-31-referential");
    }

    private static Rule<Hosting> derogation() {
        return rule("france-sren-31-derogation", Dossier::hostings)
                .when("bound-body", hosting -> hosting.organisation().boundBySren31())
                .when("invoked", hosting -> new Derogation31(hosting).invoked())
                .unless("valid", hosting -> new Derogation31(hosting).valid())
                .owedByAlways(DutyHolder.BOUND_BODY);
    }

    /** Rule R9 of the circular "Cloud au centre", which binds the services of the State beside the statute. */
    private static Rule<Flow> doctrine() {
        return derogable(sensitiveData(rule("france-cloud-doctrine-r9", Dossier::flows)
                                .when(
                                        "state-service",
                                        flow -> flow.hosting().organisation().stateService())
                                .when("commercial-cloud", flow -> flow.hosting().commercialCloud()))
                        .unless("qualified", flow -> flow.hosting().protectsSensitiveData()))
                .owedByAlways(DutyHolder.BOUND_BODY);
    }

    private static Rule<Flow> sensitiveData(Rule<Flow> rule) {
        return rule.when("protected-data", flow -> flow.dataset().protectedBySren31())
                .when("harmful-breach", flow -> flow.dataset().harmfulBreach());
    }

    /** Where a derogation of the statute is shown to hold, the data may stay there; where it is not known, a person judges. */
    private static Rule<Flow> derogable(Rule<Flow> rule) {
        return rule.noticeIf(
                        "derogated",
                        flow -> Kleene.and(
                                new Derogation31(flow.hosting()).valid(),
                                flow.dataset().particularSensitivity()))
                .reviewIf("derogation-open", flow -> new Derogation31(flow.hosting()).open());
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
}
