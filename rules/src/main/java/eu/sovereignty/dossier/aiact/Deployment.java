package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.PeriodFit;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.dossier.Proof;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.About;
import eu.sovereignty.manifest.AnnexIIIPoint;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Influence;
import eu.sovereignty.manifest.SystemDeclaration;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the duties of those who use a high-risk system depend on (AI Act 26, 27, 86; law notes 4.4). */
public record Deployment(AiSystem system) {

    private static final Period SIX_MONTHS = Period.ofMonths(6);
    private static final Set<AnnexIIIPoint> WHOEVER_DEPLOYS = EnumSet.of(AnnexIIIPoint.A3_5B, AnnexIIIPoint.A3_5C);
    private static final Set<AnnexIIIPoint> STAFF = EnumSet.of(AnnexIIIPoint.A3_4B);
    private static final Set<AnnexIIIPoint> REMOTE = EnumSet.of(AnnexIIIPoint.A3_1A);

    /** High-risk by a point of Annex III other than critical infrastructure (2). */
    public Fact<Boolean> besideInfrastructure() {
        boolean other = system.classification().areas().stream().anyMatch(point -> point != AnnexIIIPoint.A3_2);
        return Kleene.and(system.classification().highRiskAnnexIII(), known(other));
    }

    /** 27(1): a body of public law or with a public service; for credit and insurance whoever deploys. */
    public Fact<Boolean> owesRightsAssessment() {
        return Kleene.and(
                besideInfrastructure(),
                Kleene.or(
                        known(system.classification().within(WHOEVER_DEPLOYS)), new Operator(system).publicService()));
    }

    /** An assessment that is dated in time, and was notified (27(1), 27(3)). */
    public Fact<Boolean> rightsAssessed() {
        return Kleene.and(
                shown(declared().evidence().fria(), "fria"),
                inTime(),
                shown(declared().evidence().friaNotification(), "friaNotification"));
    }

    /** No later than the first use; for a system that was in use before Article 27 bound it (111(2)), than that day. */
    private Fact<Boolean> inTime() {
        LocalDate bound = new HighRiskStart(system).firstDay();
        Fact<LocalDate> assessed = declared().evidence().fria().date();
        Fact<LocalDate> used = declared().putIntoServiceOn();
        return assessed.flatMap(day -> used.is(first -> !day.isAfter(first) || !day.isAfter(bound)));
    }

    /** In both annexes: Article 27 speaks of Annex III alone, and a person must say what holds. */
    public Fact<Boolean> inBothAnnexes() {
        return Kleene.and(
                system.classification().highRiskAnnexI(),
                system.classification().highRiskAnnexIII());
    }

    /** 26(6) and 19: logs, kept for at least six months. */
    public Fact<Boolean> logsKept() {
        return Kleene.and(shown(declared().evidence().logs(), "logs"), keptSixMonths());
    }

    /** Six months have 181 to 184 days: a period between depends on its first day, which a person must look at. */
    private Fact<Boolean> keptSixMonths() {
        return declared().logsRetention().flatMap(period -> switch (PeriodFit.atLeast(SIX_MONTHS, period)) {
            case ALWAYS -> Kleene.TRUE;
            case NEVER -> Kleene.FALSE;
            case DEPENDS -> new Unknown<>(List.of(Missing.qualification(system.field("logsRetention"))));
        });
    }

    /** 26(7): workers are subject to it; the evaluation of staff (4(b)) says so by itself. */
    public Fact<Boolean> concernsWorkers() {
        return system.classification().within(STAFF)
                ? new Known<>(true, declared().annexIII().from())
                : declared().workersConcerned();
    }

    /** 26(9): an impact assessment is due for a purpose that it serves. */
    public Fact<Boolean> impactAssessmentDue() {
        return Kleene.any(system.processings(), Processing::impactAssessmentDue);
    }

    /** It is shown for each such purpose, and so are the instructions that it has to use. */
    public Fact<Boolean> impactAssessedWithInstructions() {
        return Kleene.and(
                shown(declared().evidence().instructionsForUse(), "instructionsForUse"),
                Kleene.all(
                        system.processings(),
                        purpose -> Kleene.or(Kleene.not(purpose.impactAssessmentDue()), purpose.impactAssessed())));
    }

    /** 26(10): persons are identified remotely, after the event, for law enforcement. */
    public Fact<Boolean> identifiesLater() {
        return Kleene.and(
                known(system.classification().within(REMOTE)),
                declared().biometrics().laterIdentification());
    }

    /** 26(11): it decides about natural persons, or helps to. */
    public Fact<Boolean> decidesAboutPersons() {
        return Kleene.and(
                system.classification().highRiskAnnexIII(),
                declared().decision().about().is(About.PERSONS),
                declared().decision().influence().is(influence -> influence != Influence.NONE));
    }

    /** 86(1): a decision with legal or similar effects, by a point of Annex III other than 2. */
    public Fact<Boolean> explains() {
        return Kleene.and(besideInfrastructure(), declared().decision().legalEffect());
    }

    private Fact<Boolean> shown(Evidence evidence, String field) {
        return Proof.valid(evidence, system.context().asOf(), system.field("evidence." + field));
    }

    private Fact<Boolean> known(boolean value) {
        List<Provenance> from = declared().annexIII().from();
        return new Known<>(value, from);
    }

    private SystemDeclaration declared() {
        return system.declared();
    }
}
