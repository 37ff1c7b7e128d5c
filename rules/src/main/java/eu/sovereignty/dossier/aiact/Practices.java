package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiActPractices;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.ProhibitedPractice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which practices of AI Act 5(1) are prohibited for a system, on the day of its case and later (question 3). */
final class Practices {

    private final AiActPractices practices;
    private final boolean amended;

    Practices(AiSystem system) {
        this.practices = new AiActPractices(system);
        this.amended = !system.context().asOf().isBefore(AiActDays.PROHIBITIONS_OF_2026);
    }

    Fact<Boolean> prohibitedToday() {
        return Kleene.any(inForce(), practices::prohibited);
    }

    /** Those that a later day prohibits; false once that day has come. */
    Fact<Boolean> prohibitedLater() {
        return amended ? Kleene.FALSE : Kleene.any(AiActPractices.OF_2026, practices::prohibited);
    }

    /** The rows of the notes for those that are met, whatever their day. */
    List<String> flags() {
        return Stream.concat(AiActPractices.OF_2024.stream(), AiActPractices.OF_2026.stream())
                .filter(practice -> practices.prohibited(practice).holds(yes -> yes))
                .map(ProhibitedPractice::code)
                .toList();
    }

    /** A practice that is carried out under an exception that Article 5 makes: a person must judge it. */
    Optional<PathStep> claimedExceptions() {
        Fact<Boolean> claimed = Kleene.any(inForce(), practices::underException);
        return claimed.holds(yes -> yes)
                ? Optional.of(PathStep.of(3, "prohibited-practice", "exception-claimed", claimed))
                : Optional.empty();
    }

    private List<ProhibitedPractice> inForce() {
        List<ProhibitedPractice> inForce = new ArrayList<>(AiActPractices.OF_2024);
        if (amended) {
            inForce.addAll(AiActPractices.OF_2026);
        }
        return inForce;
    }
}
