package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.DirectInteraction;
import eu.sovereignty.dossier.Proof;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.AnnexIIIPoint;
import eu.sovereignty.manifest.Content;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What triggers Article 50 (law notes T50): each is independent of the class and of the others (50(6)). Source code alone is
 * not content to be marked (guidelines C(2026) 5054, points 64 to 68).
 *
 * @param areas points of Annex III that the system is in
 */
public record Duties50(AiSystem system, List<AnnexIIIPoint> areas) {

    static final String MARKING = "T50-2-MARK";

    private static final Set<Content> TO_MARK = EnumSet.of(Content.TEXT, Content.IMAGE, Content.AUDIO, Content.VIDEO);
    private static final Set<Content> SEEN_OR_HEARD = EnumSet.of(Content.IMAGE, Content.AUDIO, Content.VIDEO);
    private static final Set<AnnexIIIPoint> OF_BODIES = EnumSet.of(AnnexIIIPoint.A3_1B, AnnexIIIPoint.A3_1C);

    /** The rows that are triggered without an exception that the text makes. */
    List<String> flags() {
        List<String> flags = new ArrayList<>();
        add(flags, "T50-1-CHAT", new DirectInteraction(system).intended());
        add(flags, MARKING, marking());
        add(flags, "T50-3-EMO", bodies());
        add(flags, "T50-4-DEEP", deepfake());
        add(flags, "T50-4-TEXT", Kleene.and(published(), Kleene.not(Claim.of(answeredFor(), "publication"))));
        return List.copyOf(flags);
    }

    /** Some row is triggered, whoever owes what follows. */
    Fact<Boolean> any() {
        return Kleene.or(new DirectInteraction(system).intended(), marking(), bodies(), deepfake(), published());
    }

    /** 50(2): it makes text, images, sound or video, and no exception for it is claimed. */
    public Fact<Boolean> marking() {
        Fact<Boolean> exception =
                Claim.of(declared().evidence().markingException().named(), system.field("evidence.markingException"));
        return Kleene.and(
                declared().generates().is(contents -> contents.stream().anyMatch(TO_MARK::contains)),
                Kleene.not(exception));
    }

    /** 50(3): people are exposed to emotion recognition or biometric categorisation. */
    public Fact<Boolean> bodies() {
        Fact<Boolean> declared =
                Kleene.or(declared().emotionRecognition(), declared().biometricCategorisation());
        boolean area = areas.stream().anyMatch(OF_BODIES::contains);
        return area ? declared().annexIII().map(points -> true).or(declared) : declared;
    }

    /** 50(4), first subparagraph: a deep fake is an image, a sound or a video (3(60)); who makes none of them makes no deep fake. */
    public Fact<Boolean> deepfake() {
        Fact<Boolean> declared = declared().publication().deepfake();
        Fact<Boolean> possible =
                declared().generates().is(contents -> contents.stream().anyMatch(SEEN_OR_HEARD::contains));
        boolean silent = !declared.isKnown() && !declared.saidUnknown();
        return silent && possible.holds(seen -> !seen) ? possible : declared;
    }

    /** 50(4), second subparagraph: text published to inform the public on matters of public interest. */
    public Fact<Boolean> published() {
        return declared().publication().publicInterest();
    }

    /** The exception of 50(4): a human has reviewed it, and a person holds editorial responsibility. */
    public Fact<Boolean> answeredFor() {
        SystemDeclaration.Publication publication = declared().publication();
        return Kleene.and(
                Proof.shown(publication.humanReview(), system.field("publication.humanReview")),
                publication.editorialResponsibility().is(who -> !who.equals("none")));
    }

    private static void add(List<String> flags, String flag, Fact<Boolean> triggered) {
        if (triggered.holds(yes -> yes)) {
            flags.add(flag);
        }
    }

    private SystemDeclaration declared() {
        return system.declared();
    }
}
