package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.ContinuityDeclaration;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Interaction;
import eu.sovereignty.manifest.OrganisationDeclaration.Evidences;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;
import java.util.function.Function;

/** The organisation with all that it declares: what administrative law asks of it once. It bears the id of the organisation. */
public record PublicBody(
        Organisation organisation,
        List<AiSystem> systems,
        List<Dataset> datasets,
        List<Hosting> hostings,
        ContinuityDeclaration continuity,
        Context context)
        implements OrganisationSide {

    /** Whether some system weighs in individual administrative decisions. */
    public Fact<Boolean> decidesWithAlgorithms() {
        return Kleene.any(systems, system -> new AdministrativeDecision(system).individual());
    }

    /** Whether some system talks with the public. */
    public Fact<Boolean> servesThePublic() {
        return Kleene.any(systems, system -> system.declared().interaction().is(Interaction.PUBLIC));
    }

    /** Whether it supplies software. */
    public Fact<Boolean> supplier() {
        return organisation.declared().kind().is(OrganisationKind.PRIVATE_SUPPLIER);
    }

    /** Whether some plan says how it leaves a service; a declared none is a no. */
    public Fact<Boolean> exitPlan() {
        Fact<Boolean> whole =
                Proof.valid(continuity.evidence().exitPlan(), context.asOf(), "continuity.evidence.exitPlan");
        return Kleene.or(
                whole,
                Kleene.any(
                        hostings,
                        hosting -> Proof.valid(
                                        hosting.declared().evidence().exitPlan(),
                                        context.asOf(),
                                        hosting.field("evidence.exitPlan"))
                                .or(Kleene.FALSE)));
    }

    /** Whether a visa for elimination is shown for all data that is deleted after a time; silence shows none. */
    public Fact<Boolean> eliminationVisas() {
        List<Dataset> deleted = datasets.stream()
                .filter(data -> data.declared().retention().isKnown())
                .toList();
        return deleted.isEmpty() ? Kleene.FALSE : Kleene.all(deleted, this::hasVisa);
    }

    private Fact<Boolean> hasVisa(Dataset data) {
        return Proof.valid(
                        data.declared().evidence().eliminationVisa(),
                        context.asOf(),
                        "data[" + data.declared().id() + "].evidence.eliminationVisa")
                .or(Kleene.FALSE);
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shows(String name, Function<Evidences, Evidence> piece) {
        return Proof.valid(
                piece.apply(organisation.declared().evidence()), context.asOf(), "organisation.evidence." + name);
    }
}
