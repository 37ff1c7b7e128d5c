package eu.sovereignty.dossier.aiact;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Proof;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.AnnexIIIPoint;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.EnumSet;
import java.util.Set;

/** What the duties of those who provide a high-risk system depend on (AI Act 16, 22, 43; law notes 4.3). */
public record Provision(AiSystem system) {

    private static final Set<AnnexIIIPoint> BIOMETRICS =
            EnumSet.of(AnnexIIIPoint.A3_1A, AnnexIIIPoint.A3_1B, AnnexIIIPoint.A3_1C);

    /** 16(b) and (l): the provider is named on the system, and the system is accessible. */
    public Fact<Boolean> identifiedAndAccessible() {
        return Kleene.and(
                shown(evidence().providerIdentity(), system.field("evidence.providerIdentity")),
                shown(
                        system.organisation().declared().evidence().accessibility(),
                        "organisation.evidence.accessibility"));
    }

    /**
     * 43: assessed. For biometrics internal control is enough only where harmonised standards are applied in full, and none is
     * known to be cited: the assessment has to say who made it.
     */
    public Fact<Boolean> conformityAssessed() {
        String field = "evidence.conformityAssessment";
        Fact<Boolean> shown = shown(evidence().conformityAssessment(), system.field(field));
        return system.classification().within(BIOMETRICS)
                ? Kleene.and(shown, evidence().conformityAssessment().by().is(body -> true))
                : shown;
    }

    /** 22: the provider is established in a third country: the organisation, or who supplies it. */
    public Fact<Boolean> fromThirdCountry() {
        return new Operator(system)
                .provider()
                .flatMap(ours -> ours
                        ? Kleene.not(system.organisation().inUnion(system.context()))
                        : system.declared()
                                .suppliedBy()
                                .country()
                                .flatMap(country ->
                                        system.context().catalogue().countries().standing(country))
                                .is(standing -> standing != Standing.EU));
    }

    private Fact<Boolean> shown(Evidence evidence, String field) {
        return Proof.valid(evidence, system.context().asOf(), field);
    }

    private Evidences evidence() {
        return system.declared().evidence();
    }
}
