package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.law.gdpr.Subjects.named;
import static eu.sovereignty.law.gdpr.Subjects.ofController;
import static eu.sovereignty.law.gdpr.Subjects.shown;

import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.ProcessingDeclaration.Evidences;
import java.util.List;

/** Articles 35 and 36: what the regulators ask beyond the list, how an assessment ages, and whom to consult. */
final class ImpactAssessments {

    private static final int YEARS = 3;

    private ImpactAssessments() {}

    static List<Rule<?>> rules() {
        return List.of(twoCriteria(), highRiskAi(), changedSince(), old(), officersAdvice(), priorConsultation());
    }

    /** A case of the law, or a type of the list, is the matter of another rule. */
    private static Rule<Processing> twoCriteria() {
        return ofController("gdpr-impact-criteria")
                .when(
                        "not-by-law",
                        processing -> not(processing.impactAssessmentDue()).or(Kleene.TRUE))
                .unless(
                        "fewer-than-two",
                        processing -> not(processing.impactCriteria().two()))
                .unless("exempted", Processing::exemptionClaimed)
                .unless("reasoned", ImpactAssessments::reasoned)
                .unless("assessed", Processing::impactAssessed);
    }

    private static Rule<Processing> highRiskAi() {
        return ofController("gdpr-impact-high-risk-ai")
                .when(
                        "annex-iii",
                        processing -> Kleene.any(
                                processing.systems(),
                                system -> system.annexIII().is(points -> !points.isEmpty())))
                .unless("assessed", Processing::impactAssessed);
    }

    private static Rule<Processing> changedSince() {
        return assessed("gdpr-impact-assessment-change")
                .when("changed", ImpactAssessments::changed)
                .unless("after-change", ImpactAssessments::assessedAfterChange);
    }

    private static Rule<Processing> old() {
        return assessed("gdpr-impact-assessment-age")
                .unless(
                        "recent",
                        processing -> processing
                                .declared()
                                .evidence()
                                .dpia()
                                .date()
                                .is(day -> !day.isBefore(processing.asOf().minusYears(YEARS))));
    }

    private static Rule<Processing> officersAdvice() {
        return shown(
                assessed("gdpr-officers-advice"),
                "advice",
                processing -> processing.shows("dpoOpinion", Evidences::dpoOpinion));
    }

    /** Residual risk is known once there is an assessment; before, another rule asks for that. */
    private static Rule<Processing> priorConsultation() {
        return ofController("gdpr-prior-consultation")
                .when("residual-high-risk", ImpactAssessments::residualHighRisk)
                .unless("consulted", Processing::authorityConsulted);
    }

    private static Rule<Processing> assessed(String id) {
        return ofController(id)
                .when("assessed", processing -> processing.impactAssessed().or(Kleene.FALSE));
    }

    private static Fact<Boolean> residualHighRisk(Processing processing) {
        Fact<Boolean> said = processing.declared().impact().residualHighRisk();
        boolean asked = processing.impactAssessed().holds(is -> is);
        return asked ? said : said.or(Kleene.FALSE);
    }

    /** Reasons count when they are written down. */
    private static Fact<Boolean> reasoned(Processing processing) {
        return named(processing.declared().impact().notRequiredReason()).or(Kleene.FALSE);
    }

    /** A change counts when it is declared. */
    private static Fact<Boolean> changed(Processing processing) {
        return Kleene.any(
                processing.systems(),
                system -> system.significantDesignChangeOn()
                        .is(day -> !day.isAfter(processing.asOf()))
                        .or(Kleene.FALSE));
    }

    private static Fact<Boolean> assessedAfterChange(Processing processing) {
        return processing
                .declared()
                .evidence()
                .dpia()
                .date()
                .is(assessed -> processing.systems().stream()
                        .noneMatch(system -> system.significantDesignChangeOn()
                                .holds(day -> day.isAfter(assessed) && !day.isAfter(processing.asOf()))));
    }
}
