package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.ContinuityDeclaration;
import eu.sovereignty.manifest.Criticality;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.GenerativeAiGuide;
import java.time.LocalDate;
import java.util.function.Function;

/** How a system goes on without its AI, or leaves its provider (law notes B3). */
public record ContinuityFacts(AiSystem system) {

    private static final int TEST_MONTHS = 12;

    /** Much depends on the system, as its organisation says. */
    public Fact<Boolean> critical() {
        return system.declared().criticality().is(Criticality.HIGH);
    }

    /** There is an exit plan with content. */
    public Fact<Boolean> exitPlan() {
        return Proof.shown(continuity().evidence().exitPlan(), "continuity.evidence.exitPlan");
    }

    /** The plan was tried within twelve months before the day of the judgement. */
    public Fact<Boolean> testedRecently() {
        LocalDate asOf = system.context().asOf();
        return continuity()
                .lastTestedOn()
                .is(day -> !day.isAfter(asOf) && !day.isBefore(asOf.minusMonths(TEST_MONTHS)));
    }

    /** The day of the last test is still to come, which no test can be. */
    public Fact<Boolean> testedInFuture() {
        return continuity()
                .lastTestedOn()
                .is(day -> day.isAfter(system.context().asOf()));
    }

    /** There is a way to work without the AI, or a reason why there is none. */
    public Fact<Boolean> fallback() {
        Fact<Boolean> planned = system.declared().fallback().mode().is(mode -> !mode.equals("none"));
        return Kleene.or(
                planned,
                Claim.of(
                        system.declared().fallback().justification().map(reason -> true),
                        system.field("fallback.justification")));
    }

    /** Other hostings could take over. */
    public Fact<Boolean> alternatives() {
        return continuity().alternatives().is(hostings -> !hostings.isEmpty());
    }

    /** The organisation measures the system by ANSSI's guide on generative AI. */
    public Fact<Boolean> measuredByGuide() {
        return system.declared().anssiGuide().declared() ? Kleene.TRUE : Kleene.FALSE;
    }

    /** A recommendation of the guide is shown to be followed. */
    public Fact<Boolean> follows(int number, Function<GenerativeAiGuide, Evidence> recommendation) {
        String field = system.field("anssiGuide.R" + number);
        return measuredByGuide().holds(is -> is)
                ? Proof.shown(recommendation.apply(system.declared().anssiGuide()), field)
                : new Unknown<>(java.util.List.of(Missing.field(field)));
    }

    private ContinuityDeclaration continuity() {
        return system.context().manifest().continuity();
    }
}
