package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AdministrativeDecision;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claimed;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.FrenchPurpose;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.ProcessingDeclaration.Evidences;
import eu.sovereignty.manifest.SpecialCategory;
import java.util.List;
import java.util.function.Function;

/** Purposes for which the loi 78-17 and the Public Health Code ask for a text of their own. */
final class SensitivePurposes {

    private SensitivePurposes() {}

    static List<Rule<?>> rules() {
        return List.of(
                socialSecurityNumber(),
                stateSecurity(),
                geneticOrBiometric(),
                healthResearch(),
                referentials(),
                medicalDevice(),
                video(),
                staff());
    }

    private static Rule<Processing> socialSecurityNumber() {
        return ofController("france-nir")
                .when("nir", of(FrenchPurpose::nir))
                .unless(
                        "ground",
                        purpose -> FrenchPurpose.named(purpose.declared().nirGround()));
    }

    private static Rule<Processing> stateSecurity() {
        return ofController("france-state-security-act")
                .when("state-service", purpose -> purpose.organisation().stateService())
                .when("state-security", Processing::lawEnforcement)
                .unless("act", SensitivePurposes::actAfterOpinion);
    }

    private static Rule<Processing> geneticOrBiometric() {
        return ofController("france-biometric-decree")
                .when("state-service", purpose -> purpose.organisation().stateService())
                .when("genetic-or-biometric", of(FrenchPurpose::geneticOrBiometric))
                .when(
                        "public-powers",
                        purpose -> purpose.organisation().declared().publicPowers())
                .unless("act", SensitivePurposes::actAfterOpinion)
                .reviewIf(
                        "biometric-only",
                        purpose -> Kleene.not(new FrenchPurpose(purpose).holds(SpecialCategory.GENETIC)));
    }

    private static Rule<Processing> healthResearch() {
        return ofController("france-health-research")
                .when("research", of(FrenchPurpose::research))
                .when("health-data", of(FrenchPurpose::healthData))
                .unless(
                        "ground",
                        purpose -> FrenchPurpose.named(purpose.declared().healthDataGround()))
                .unless(
                        "referential",
                        purpose -> new FrenchPurpose(purpose)
                                .shown("referenceMethodology", Evidences::referenceMethodology));
    }

    /** Following a referential of the CNIL is evidence; not following one is no breach. */
    private static Rule<Processing> referentials() {
        Function<Processing, Fact<Boolean>> shown = purpose -> new FrenchPurpose(purpose)
                .shown("referenceMethodology", Evidences::referenceMethodology)
                .or(Kleene.FALSE);
        return rule("france-cnil-referential", Dossier::processings)
                .when("referential", shown)
                .noticeIf("evidence", shown);
    }

    /** The implementing order was not found: what is lacking is for a person. */
    private static Rule<AiSystem> medicalDevice() {
        return rule("france-medical-device", Dossier::systems)
                .when("french-body", system -> system.organisation().french())
                .when("medical-device", Claimed::medicalDevice)
                .unless("informed", SensitivePurposes::informed)
                .reviewIf("implementing-order", system -> Kleene.TRUE);
    }

    private static Fact<Boolean> informed(AiSystem system) {
        AdministrativeDecision shown = AlgorithmicDecisions.of(system);
        return Kleene.and(
                shown.shown("aiDisclosure", evidence -> evidence.aiDisclosure()),
                shown.shown("instructionsForUse", evidence -> evidence.instructionsForUse()),
                shown.shown("explanation", evidence -> evidence.explanation()));
    }

    private static Rule<Processing> video() {
        return rule("france-video-analysis", Dossier::processings)
                .when("french-body", purpose -> purpose.organisation().french())
                .when("watches-video", of(FrenchPurpose::watchesVideo))
                .reviewIf("experiment", purpose -> Kleene.TRUE)
                .owedByAlways(DutyHolder.WHOEVER_ACTS);
    }

    private static Rule<Processing> staff() {
        return rule("france-staff-consultation", Dossier::processings)
                .when("french-body", purpose -> purpose.organisation().french())
                .when("watches-staff", of(FrenchPurpose::watchesStaff))
                .unless("consulted", Claimed::staffConsulted)
                .reviewIf("scope", purpose -> Kleene.TRUE)
                .owedByAlways(DutyHolder.EMPLOYER);
    }

    private static Rule<Processing> ofController(String id) {
        return rule(id, Dossier::processings)
                .when("french-body", purpose -> purpose.organisation().french())
                .when("controller", of(FrenchPurpose::controller))
                .owedByAlways(DutyHolder.CONTROLLER);
    }

    private static Fact<Boolean> actAfterOpinion(Processing purpose) {
        return new FrenchPurpose(purpose).shown("cnilOpinion", Evidences::cnilOpinion);
    }

    private static Function<Processing, Fact<Boolean>> of(Function<FrenchPurpose, Fact<Boolean>> question) {
        return purpose -> question.apply(new FrenchPurpose(purpose));
    }
}
