package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.AiActRole;
import eu.sovereignty.manifest.Content;
import eu.sovereignty.manifest.ProhibitedPractice;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Intimate material without consent and material of child abuse (AI Act 5(1)(ba) and (bb)), within the limits of 5(1a).
 *
 * <p>A deployer is concerned by using the system for it. A provider is concerned when the system is meant for it, or when it
 * can make such material, foreseeably and without significant modification, and has no reasonable safeguards.
 */
record ArtificialMaterial(AiSystem system, ProhibitedPractice practice) {

    private static final Set<Content> LIKENESS = EnumSet.of(Content.IMAGE, Content.AUDIO, Content.VIDEO);

    Fact<Boolean> concerned() {
        return Kleene.or(
                Kleene.and(deployer(), listed()),
                Kleene.and(AiActParty.provider(system), Kleene.or(intended(), withoutSafeguards())));
    }

    private Fact<Boolean> intended() {
        Fact<Boolean> intended = facts().prohibitedOutputIntended();
        return intended.isKnown() || listed().holds(truth -> truth) ? intended : listed();
    }

    private Fact<Boolean> withoutSafeguards() {
        Fact<Boolean> able = able();
        Fact<Boolean> all = Kleene.and(
                able,
                facts().foreseeable(),
                facts().reproducible(),
                Kleene.not(Proof.shown(facts().safeguards(), system.field("practices.safeguards"))));
        return all.isKnown() || able.isKnown() ? all : able;
    }

    /** Declared; or not, where it makes no image, sound or video, or where the practice is said not to be carried out. */
    private Fact<Boolean> able() {
        Fact<Boolean> declared = facts().capableOfIntimateOutput();
        Fact<Boolean> makesLikeness =
                system.declared().generates().is(contents -> contents.stream().anyMatch(LIKENESS::contains));
        if (!declared.isKnown() && makesLikeness.isKnown()) {
            return makesLikeness.flatMap(makes -> makes ? declared : Kleene.FALSE);
        }
        return declared.isKnown() || listed().holds(truth -> truth) ? declared : listed();
    }

    private Fact<Boolean> listed() {
        return system.declared().prohibitedPractices().is(practices -> practices.contains(practice));
    }

    private Fact<Boolean> deployer() {
        return system.declared().aiActRole().is(roles -> roles.contains(AiActRole.DEPLOYER));
    }

    private SystemDeclaration.Practices facts() {
        return system.declared().practices();
    }
}
