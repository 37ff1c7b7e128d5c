package eu.sovereignty.dossier.aiact;

import static eu.sovereignty.manifest.AiActClass.ANNEX_III_EXEMPTED;
import static eu.sovereignty.manifest.AiActClass.HIGH_RISK_ANNEX_I;
import static eu.sovereignty.manifest.AiActClass.HIGH_RISK_ANNEX_III;
import static eu.sovereignty.manifest.AiActClass.UNDETERMINED;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.AiActClass;
import eu.sovereignty.manifest.AnnexIIIPoint;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the table of the law notes (3.2) makes of a system.
 *
 * @param classes all of them, the gravest first; never empty
 * @param areas points of Annex III that the purpose falls under and that do not exclude it themselves
 * @param flags rows of the notes on transparency, prohibited practices and Article 25 that it meets
 * @param path the questions in the order in which they were asked
 * @param open what would settle the class where it is undetermined
 * @param classified true, resting on the answers of the path; made once because many rules ask for it
 * @param not false, resting on the same
 * @param certainty {@code settled}; {@code draft} where draft guidance decides; {@code disputed} where two dates compete
 */
public record Classification(
        Set<AiActClass> classes,
        List<AnnexIIIPoint> areas,
        List<String> flags,
        List<PathStep> path,
        List<Missing> open,
        String certainty,
        Fact<Boolean> classified,
        Fact<Boolean> not) {

    private static final Set<AiActClass> HIGH_RISK = EnumSet.of(HIGH_RISK_ANNEX_I, HIGH_RISK_ANNEX_III);

    /** What the table came to; a class that it gives, or not, rests on the answers that decide on it. */
    Classification(
            Set<AiActClass> classes,
            List<AnnexIIIPoint> areas,
            List<String> flags,
            List<PathStep> path,
            List<Missing> open,
            String certainty) {
        this(classes, areas, flags, path, open, certainty, resting(path, true), resting(path, false));
    }

    /** High-risk or not is answered at questions 5 to 10; where the path ended before them, by all of it. */
    private static Fact<Boolean> resting(List<PathStep> path, boolean value) {
        List<PathStep> deciding = path.stream()
                .filter(step -> step.step() >= 5 && step.step() <= 10)
                .toList();
        return new Known<>(
                value,
                (deciding.isEmpty() ? path : deciding)
                        .stream().flatMap(step -> step.from().stream()).toList());
    }

    /** The classification of a system, for the day of its case. */
    public static Classification of(AiSystem system) {
        return new DecisionTable(system).decide();
    }

    /** The gravest class. */
    public AiActClass highest() {
        return classes.iterator().next();
    }

    /** Whether it is high-risk, by one annex or the other. */
    public Fact<Boolean> highRisk() {
        return is(HIGH_RISK);
    }

    /** Whether it is high-risk by Annex III. */
    public Fact<Boolean> highRiskAnnexIII() {
        return is(EnumSet.of(HIGH_RISK_ANNEX_III));
    }

    /** Whether it is high-risk by Annex I. */
    public Fact<Boolean> highRiskAnnexI() {
        return is(EnumSet.of(HIGH_RISK_ANNEX_I));
    }

    /** Whether its provider has taken it out of the high-risk systems of Annex III. */
    public Fact<Boolean> exempted() {
        return is(EnumSet.of(ANNEX_III_EXEMPTED));
    }

    /** Whether the narrow reading of draft guidance, and nothing else, makes it high-risk. */
    public Fact<Boolean> byDraftReading() {
        return certainty.equals("draft") ? classified : not;
    }

    /** Whether a point of Annex III is among its areas. */
    public boolean within(Set<AnnexIIIPoint> points) {
        return areas.stream().anyMatch(points::contains);
    }

    /** Whether one of these classes is its own; unknown where the class is, and what is established is none of them. */
    private Fact<Boolean> is(Set<AiActClass> wanted) {
        for (AiActClass each : classes) {
            if (wanted.contains(each)) {
                return classified;
            }
        }
        return classes.contains(UNDETERMINED) ? new Unknown<>(open) : not;
    }

    /** What a reader of the report sees. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("aiActClass", highest().name());
        facts.put("aiActClasses", classes.stream().map(AiActClass::name).toList());
        facts.put("aiActAreas", areas.stream().map(AnnexIIIPoint::code).toList());
        facts.put("aiActFlags", flags);
        facts.put("aiActPath", path.stream().map(PathStep::shown).toList());
        if (!certainty.equals("settled")) {
            facts.put("aiActCertainty", certainty);
        }
        if (!open.isEmpty()) {
            facts.put(
                    "aiActMissing", open.stream().map(Missing::field).distinct().toList());
        }
        return facts;
    }
}
