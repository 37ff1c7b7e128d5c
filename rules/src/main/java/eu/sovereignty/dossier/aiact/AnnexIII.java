package eu.sovereignty.dossier.aiact;

import static eu.sovereignty.manifest.AnnexIIIExclusion.ADMINISTRATIVE_TAX_CUSTOMS;
import static eu.sovereignty.manifest.AnnexIIIExclusion.ANCILLARY_JUSTICE;
import static eu.sovereignty.manifest.AnnexIIIExclusion.CAMPAIGN_LOGISTICS;
import static eu.sovereignty.manifest.AnnexIIIExclusion.CYBERSECURITY;
import static eu.sovereignty.manifest.AnnexIIIExclusion.FINANCIAL_FRAUD;
import static eu.sovereignty.manifest.AnnexIIIExclusion.TRAVEL_DOCUMENTS;
import static eu.sovereignty.manifest.AnnexIIIExclusion.VERIFICATION;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.About;
import eu.sovereignty.manifest.AnnexIIIExclusion;
import eu.sovereignty.manifest.AnnexIIIPoint;
import eu.sovereignty.manifest.Influence;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Annex III and the way out of it (AI Act 6(2), 6(3); law notes 3.1 and questions 7 to 10 of 3.2).
 *
 * <p>Emotion recognition is point 1(c), whatever else is declared. A derogation is claimed by the provider; profiling closes
 * it, and so does, in the narrow reading of the draft guidelines, an output that weighs on the decision.
 */
record AnnexIII(AiSystem system) {

    private static final Set<Influence> WITHOUT_WEIGHT = EnumSet.of(Influence.NONE, Influence.PREPARATORY);

    /** The purpose falls under some point. */
    Fact<Boolean> inside() {
        return Kleene.or(emotions(), declared().annexIII().is(points -> !points.isEmpty()));
    }

    /** An exclusion that the points make themselves takes all of them away. */
    Fact<Boolean> excluded() {
        Fact<Boolean> none = declared().builtInExclusion().map(claims -> areas().isEmpty());
        return none.isKnown()
                ? none
                : new Known<>(areas().isEmpty(), declared().decision().about().from());
    }

    /** The points that are left. */
    List<AnnexIIIPoint> areas() {
        Set<AnnexIIIPoint> points = EnumSet.noneOf(AnnexIIIPoint.class);
        declared().annexIII().value().ifPresent(points::addAll);
        if (emotions().holds(yes -> yes)) {
            points.add(AnnexIIIPoint.A3_1C);
        }
        points.removeIf(this::excludes);
        return List.copyOf(points);
    }

    /** As the system says, or one of the purposes that it serves. */
    Fact<Boolean> profiling() {
        Fact<Boolean> own = declared().profiling();
        Fact<Boolean> ofPurposes =
                Kleene.any(system.processings(), purpose -> purpose.declared().profiling());
        boolean silent =
                !own.isKnown() && !own.saidUnknown() && !system.processings().isEmpty();
        return silent && ofPurposes.isKnown() ? ofPurposes : Kleene.or(own, yes(ofPurposes));
    }

    Fact<Boolean> derogationClaimed() {
        return Claim.of(declared().derogation().is(claims -> !claims.isEmpty()), system.field("derogation"));
    }

    /** Neither the output itself nor a chain that it is part of weighs on the decision. */
    Fact<Boolean> derogationOpen() {
        Fact<Boolean> chain = declared().partOfDecisiveChain();
        return Kleene.and(
                declared().decision().influence().is(WITHOUT_WEIGHT::contains),
                Kleene.not(chain.saidUnknown() ? chain : Claim.of(chain, system.field("partOfDecisiveChain"))));
    }

    /** The derogation that profiling closes (6(3), last subparagraph), where one is claimed. */
    Optional<PathStep> closedDerogation() {
        Fact<Boolean> claimed = derogationClaimed();
        return claimed.holds(yes -> yes)
                ? Optional.of(PathStep.of(10, "derogation", "closed-by-profiling", claimed))
                : Optional.empty();
    }

    private static Fact<Boolean> yes(Fact<Boolean> fact) {
        return fact.holds(truth -> truth) ? fact : Kleene.FALSE;
    }

    private Fact<Boolean> emotions() {
        return yes(declared().emotionRecognition());
    }

    /** Point 5(a) is about natural persons alone. */
    private boolean excludes(AnnexIIIPoint point) {
        boolean notPersons =
                point == AnnexIIIPoint.A3_5A && declared().decision().about().holds(whom -> whom != About.PERSONS);
        return notPersons
                || declared().builtInExclusion().holds(claims -> claims.stream().anyMatch(of(point)::contains));
    }

    /** The exclusions that the text of a point makes. */
    private static Set<AnnexIIIExclusion> of(AnnexIIIPoint point) {
        return switch (point) {
            case A3_1A -> EnumSet.of(VERIFICATION);
            case A3_2 -> EnumSet.of(CYBERSECURITY);
            case A3_5B -> EnumSet.of(FINANCIAL_FRAUD);
            case A3_6A, A3_6B, A3_6C, A3_6D, A3_6E -> EnumSet.of(ADMINISTRATIVE_TAX_CUSTOMS);
            case A3_7D -> EnumSet.of(TRAVEL_DOCUMENTS);
            case A3_8A -> EnumSet.of(ANCILLARY_JUSTICE);
            case A3_8B -> EnumSet.of(CAMPAIGN_LOGISTICS);
            default -> EnumSet.noneOf(AnnexIIIExclusion.class);
        };
    }

    private SystemDeclaration declared() {
        return system.declared();
    }
}
