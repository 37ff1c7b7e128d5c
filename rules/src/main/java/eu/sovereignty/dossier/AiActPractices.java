package eu.sovereignty.dossier;

import static eu.sovereignty.manifest.ProhibitedPractice.P5_A_MANIP;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_BA_NCII;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_BB_CSAM;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_B_VULN;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_C_SCORE;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_D_CRIME;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_E_SCRAPE;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_F_EMO;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_G_BIOCAT;
import static eu.sovereignty.manifest.ProhibitedPractice.P5_H_RBI;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.ProhibitedPractice;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.List;
import java.util.Set;

/**
 * The prohibited practices of AI Act 5(1) that a system carries out, as it is declared (law notes 3.1).
 *
 * <p>Most are declared by their name alone. Social scoring and the prediction of offences need facts beside, and those of
 * 2026 need them of a supplier ({@link ArtificialMaterial}); where the facts are known, they decide.
 */
public record AiActPractices(AiSystem system) {

    /** 5(1)(a) to (h). */
    public static final List<ProhibitedPractice> OF_2024 =
            List.of(P5_A_MANIP, P5_B_VULN, P5_C_SCORE, P5_D_CRIME, P5_E_SCRAPE, P5_F_EMO, P5_G_BIOCAT, P5_H_RBI);

    /** 5(1)(ba) and (bb), added in 2026. */
    public static final List<ProhibitedPractice> OF_2026 = List.of(P5_BA_NCII, P5_BB_CSAM);

    private static final Set<ProhibitedPractice> WITH_EXCEPTIONS =
            Set.of(P5_F_EMO, P5_G_BIOCAT, P5_H_RBI, P5_BA_NCII, P5_BB_CSAM);

    /** Some practice of the list is carried out. */
    public Fact<Boolean> carriesOut(List<ProhibitedPractice> practices) {
        return Kleene.any(practices, this::carriesOut);
    }

    /** Some are carried out, and each of these is disputed: an exception is claimed for it, or the declaration denies it beside its facts. */
    public Fact<Boolean> onlyDisputed(List<ProhibitedPractice> practices) {
        return Kleene.and(carriesOut(practices), Kleene.not(Kleene.any(practices, this::undisputed)));
    }

    /** A practice is carried out, and no exception that Article 5 makes is claimed for it. */
    public Fact<Boolean> prohibited(ProhibitedPractice practice) {
        return Kleene.and(carriesOut(practice), Kleene.not(excepted(practice)));
    }

    /** A practice is carried out, and such an exception is claimed. */
    public Fact<Boolean> underException(ProhibitedPractice practice) {
        return Kleene.and(carriesOut(practice), excepted(practice));
    }

    private Fact<Boolean> undisputed(ProhibitedPractice practice) {
        return Kleene.and(carriesOut(practice), Kleene.not(denied(practice)), Kleene.not(excepted(practice)));
    }

    private Fact<Boolean> carriesOut(ProhibitedPractice practice) {
        return switch (practice) {
            case P5_C_SCORE -> decidedBy(socialScoring(), practice);
            case P5_D_CRIME -> decidedBy(facts().solelyProfiling(), practice);
            case P5_BA_NCII, P5_BB_CSAM -> new ArtificialMaterial(system, practice).concerned();
            default -> listed(practice);
        };
    }

    /** The facts where they are known, or where the practice is declared and needs them; the declaration otherwise. */
    private Fact<Boolean> decidedBy(Fact<Boolean> facts, ProhibitedPractice practice) {
        Fact<Boolean> listed = listed(practice);
        return facts.isKnown() || listed.holds(truth -> truth) || saidOpen(practice) ? facts : listed;
    }

    /** A fact behind a practice that is said to be unknown on purpose is stronger than the practice's denial by name. */
    private boolean saidOpen(ProhibitedPractice practice) {
        SystemDeclaration.Practices facts = facts();
        return practice == P5_D_CRIME
                ? facts.solelyProfiling().saidUnknown()
                : List.of(facts.overTime(), facts.detrimentalTreatment(), facts.unrelatedContext()).stream()
                        .anyMatch(Fact::saidUnknown);
    }

    /** 5(1)(c): a score over time that leads to a detriment in an unrelated context, or a disproportionate one. */
    private Fact<Boolean> socialScoring() {
        return Kleene.and(
                facts().overTime(),
                facts().detrimentalTreatment(),
                Kleene.or(facts().unrelatedContext(), facts().disproportionate()));
    }

    private Fact<Boolean> listed(ProhibitedPractice practice) {
        return system.declared().prohibitedPractices().is(practices -> practices.contains(practice));
    }

    /** Scoring and prediction that the declaration says are not carried out; silence denies nothing. */
    private Fact<Boolean> denied(ProhibitedPractice practice) {
        boolean byFacts = practice == P5_C_SCORE || practice == P5_D_CRIME;
        return byFacts ? Claim.of(Kleene.not(listed(practice)), system.field("prohibitedPractices")) : Kleene.FALSE;
    }

    private Fact<Boolean> excepted(ProhibitedPractice practice) {
        return WITH_EXCEPTIONS.contains(practice)
                ? Claim.of(
                        facts().exceptions().is(claimed -> claimed.contains(practice)),
                        system.field("practices.exceptions"))
                : Kleene.FALSE;
    }

    private SystemDeclaration.Practices facts() {
        return system.declared().practices();
    }
}
