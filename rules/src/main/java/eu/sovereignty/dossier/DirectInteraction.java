package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.Interaction;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.List;

/** A system that talks directly with people, and whether they are told that it is one (AI Act 50(1); law notes T50-1-CHAT). */
public record DirectInteraction(AiSystem system) {

    /**
     * It is intended to interact directly with natural persons. A tool that helps staff, whose output they review, is not;
     * where they are said not to review it, a person must say what it is.
     */
    public Fact<Boolean> intended() {
        return system.declared().interaction().flatMap(this::isDirect);
    }

    /**
     * People are told. Whoever is not the provider owes no notice, and keeps the proof of the provider's: a proof that is not
     * declared is not held.
     */
    public Fact<Boolean> disclosed() {
        String field = system.field("evidence.aiDisclosure");
        Fact<Boolean> shown = Proof.shown(evidence().aiDisclosure(), field);
        boolean othersDuty = AiActParty.provider(system).holds(provider -> !provider);
        return othersDuty ? Claim.of(shown, field) : shown;
    }

    /** A reason is given why nobody needs to be told: it is obvious, or a law on crime allows it. */
    public Fact<Boolean> exceptionClaimed() {
        return Claim.of(evidence().disclosureException().named(), system.field("evidence.disclosureException"));
    }

    private Fact<Boolean> isDirect(Interaction interaction) {
        return switch (interaction) {
            case PUBLIC -> Kleene.TRUE;
            case NONE -> Kleene.FALSE;
            case STAFF -> withStaff();
        };
    }

    private Fact<Boolean> withStaff() {
        String field = system.field("evidence.outputVerification");
        return Proof.shown(evidence().outputVerification(), field)
                .flatMap(reviewed -> reviewed ? Kleene.FALSE : new Unknown<>(List.of(Missing.qualification(field))));
    }

    private SystemDeclaration.Evidences evidence() {
        return system.declared().evidence();
    }
}
