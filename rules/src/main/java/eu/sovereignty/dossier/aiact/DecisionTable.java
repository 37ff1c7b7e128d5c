package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiActParty;
import eu.sovereignty.dossier.AiActScope;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.manifest.AiActClass;
import eu.sovereignty.manifest.AnnexIIIPoint;
import eu.sovereignty.manifest.AnnexISection;
import eu.sovereignty.manifest.Exclusion;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The ordered table by which a system is classified (law notes 3.2; AI Act 2, 3(1), 5, 6, 50).
 *
 * <p>What is unknown at questions 1, 2, 3, 7 or 9 leaves the class undetermined, and never minimal. The other questions ask
 * for what has to be claimed; there silence claims nothing, and the path shows that nothing was said.
 */
final class DecisionTable {

    private final AiSystem system;
    private final Set<AiActClass> classes = EnumSet.noneOf(AiActClass.class);
    private final List<PathStep> path = new ArrayList<>();
    private final List<Missing> open = new ArrayList<>();
    private final AnnexIII annexIII;
    private final Practices practices;
    private String certainty = "settled";

    DecisionTable(AiSystem system) {
        this.system = system;
        this.annexIII = new AnnexIII(system);
        this.practices = new Practices(system);
    }

    Classification decide() {
        AiActScope scope = new AiActScope(system);
        if (!passes(1, "infers", scope.aiSystem(), AiActClass.NOT_AI)
                || !passes(2, "in-scope", scope.covered(), AiActClass.OUT_OF_SCOPE)) {
            return result(List.of(), List.of());
        }
        if (!prohibited()) {
            model();
            products();
        }
        List<String> transparency = transparency();
        minimal();
        return result(annexIII.areas(), Flags.of(system, classes, practices, transparency));
    }

    /** Whether the table goes on after one of its first two questions. */
    private boolean passes(int step, String question, Fact<Boolean> truth, AiActClass otherwise) {
        asked(step, question, truth);
        if (truth.holds(yes -> !yes)) {
            classes.add(otherwise);
        } else {
            openIfUnknown(truth);
        }
        return truth.holds(yes -> yes);
    }

    /** Question 3. What is prohibited today has no other class. */
    private boolean prohibited() {
        Fact<Boolean> today = practices.prohibitedToday();
        asked(3, "prohibited-practice", today);
        practices.claimedExceptions().ifPresent(path::add);
        if (today.holds(yes -> yes)) {
            classes.add(AiActClass.PROHIBITED);
            return true;
        }
        Fact<Boolean> later = practices.prohibitedLater();
        if (later.holds(yes -> yes)) {
            classes.add(AiActClass.PROHIBITED_UPCOMING);
            asked(3, "prohibited-practice-later", later);
        }
        openIfUnknown(today);
        openIfUnknown(later);
        return false;
    }

    /** Question 4: a flag of the model, and no class of the system. */
    private void model() {
        asked(4, "own-model", Kleene.any(system.models(), model -> new GeneralPurpose(model).ours()));
    }

    /** Questions 5 and 6. A product of section A of Annex I is still asked for Annex III; one of section B is not. */
    private void products() {
        Fact<Boolean> annexI = annexIProduct();
        asked(5, "annex-i-product", annexI);
        if (annexI.holds(yes -> yes)) {
            classes.add(AiActClass.HIGH_RISK_ANNEX_I);
        } else if (product().annexI().holds(AnnexISection.A::equals)) {
            openIfUnknown(annexI);
        }
        Fact<Boolean> sectoral = product().annexI().is(AnnexISection.B);
        asked(6, "annex-i-section-b", sectoral);
        if (sectoral.holds(yes -> yes)) {
            classes.add(AiActClass.SECTORAL);
        } else {
            annexIII();
        }
    }

    private Fact<Boolean> annexIProduct() {
        return Kleene.and(
                product().annexI().is(AnnexISection.A),
                product().safetyComponent(),
                product().thirdPartyAssessment());
    }

    /** Questions 7 and 8. */
    private void annexIII() {
        Fact<Boolean> inside = annexIII.inside();
        asked(7, "annex-iii-use", inside);
        openIfUnknown(inside);
        if (inside.holds(yes -> yes)) {
            asked(8, "built-in-exclusion", annexIII.excluded());
            if (!annexIII.areas().isEmpty()) {
                profiling();
            }
        }
    }

    /** Questions 9 and 10. */
    private void profiling() {
        Fact<Boolean> profiling = annexIII.profiling();
        asked(9, "profiling", profiling);
        openIfUnknown(profiling);
        if (profiling.holds(yes -> yes)) {
            classes.add(AiActClass.HIGH_RISK_ANNEX_III);
            annexIII.closedDerogation().ifPresent(path::add);
        } else if (profiling.isKnown()) {
            derogation();
        }
    }

    private void derogation() {
        Fact<Boolean> claimed = annexIII.derogationClaimed();
        Fact<Boolean> open = annexIII.derogationOpen();
        asked(10, "derogation", Kleene.and(claimed, open));
        if (claimed.holds(yes -> !yes) || open.holds(yes -> !yes)) {
            classes.add(AiActClass.HIGH_RISK_ANNEX_III);
            certainty = claimed.holds(yes -> yes) ? "draft" : certainty;
        } else if (open.isKnown()) {
            classes.add(AiActClass.ANNEX_III_EXEMPTED);
        } else {
            openIfUnknown(open);
        }
    }

    /** Question 11. Marking that somebody else owes is flagged, and makes no class. */
    private List<String> transparency() {
        Duties50 duties = new Duties50(system, annexIII.areas());
        List<String> flags = duties.flags();
        boolean provider = AiActParty.provider(system).holds(yes -> yes);
        boolean makesClass = flags.stream().anyMatch(flag -> provider || !flag.equals(Duties50.MARKING));
        asked(11, "transparency", duties.any());
        if (makesClass && !classes.contains(AiActClass.PROHIBITED)) {
            classes.add(AiActClass.TRANSPARENCY);
        }
        return flags;
    }

    /** Question 12. Free and open-source systems that are in no other class are outside the Act (2(12)). */
    private void minimal() {
        if (classes.isEmpty()) {
            boolean openSource =
                    system.declared().exclusions().holds(claimed -> claimed.contains(Exclusion.FREE_OPEN_SOURCE));
            asked(12, "none-of-these", Kleene.TRUE);
            classes.add(openSource ? AiActClass.OUT_OF_SCOPE : AiActClass.MINIMAL);
        }
    }

    private void asked(int step, String question, Fact<Boolean> truth) {
        path.add(PathStep.of(step, question, truth));
    }

    private void openIfUnknown(Fact<Boolean> fact) {
        if (!fact.isKnown()) {
            classes.add(AiActClass.UNDETERMINED);
            open.addAll(fact.missing());
        }
    }

    private SystemDeclaration.Product product() {
        return system.declared().product();
    }

    private Classification result(List<AnnexIIIPoint> areas, List<String> flags) {
        boolean both =
                classes.contains(AiActClass.HIGH_RISK_ANNEX_I) && classes.contains(AiActClass.HIGH_RISK_ANNEX_III);
        return new Classification(
                Collections.unmodifiableSet(EnumSet.copyOf(classes)),
                areas,
                flags,
                List.copyOf(path),
                List.copyOf(open),
                both ? "disputed" : certainty);
    }
}
