package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.PersonKind;
import eu.sovereignty.manifest.ProcessingDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nine criteria of likely high risk (guidelines WP248, endorsed by the EDPB), each from declared facts. Two of them
 * make, in general, an impact assessment due: a presumption of the regulators, not a case of the law.
 */
public record ImpactCriteria(Processing processing) {

    private static final Set<PersonKind> VULNERABLE = Set.of(
            PersonKind.PATIENTS,
            PersonKind.PUPILS,
            PersonKind.MINORS,
            PersonKind.EMPLOYEES,
            PersonKind.VULNERABLE,
            PersonKind.ASYLUM_SEEKERS);

    /** Whether at least two are met; known as soon as the criteria that are still open cannot change it. */
    public Fact<Boolean> two() {
        List<Provenance> from = new ArrayList<>();
        List<Missing> open = new ArrayList<>();
        int met = 0;
        int unknown = 0;
        for (Fact<Boolean> criterion : all().values()) {
            met += criterion.holds(is -> is) ? 1 : 0;
            unknown += criterion.isKnown() ? 0 : 1;
            from.addAll(criterion.from());
            open.addAll(criterion.missing());
        }
        return met >= 2 || met + unknown < 2 ? new Known<>(met >= 2, from) : new Unknown<>(open);
    }

    /** The criteria that are met, by name. */
    List<String> shown() {
        return all().entrySet().stream()
                .filter(criterion -> criterion.getValue().holds(is -> is))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Fact<Boolean>> all() {
        Map<String, Fact<Boolean>> criteria = new LinkedHashMap<>();
        criteria.put("scoring", scoring());
        criteria.put("automated-decision", automatedDecision());
        criteria.put("systematic-monitoring", impact().systematicMonitoring());
        criteria.put("sensitive-data", Kleene.any(processing.datasets(), Dataset::sensitive));
        criteria.put("large-scale", largeScale());
        criteria.put("matching", impact().matching());
        criteria.put("vulnerable-persons", vulnerable());
        criteria.put("innovative", impact().innovative());
        criteria.put("prevents-right", impact().preventsRight());
        return criteria;
    }

    /** Evaluation, scoring and profiling are one criterion. */
    private Fact<Boolean> scoring() {
        Fact<Boolean> profiling = processing.declared().profiling();
        return profiling.holds(is -> is) ? profiling : impact().scoring();
    }

    private Fact<Boolean> automatedDecision() {
        return Kleene.any(processing.systems(), system -> {
            AutomatedDecision decision = new AutomatedDecision(system);
            return Kleene.and(decision.soleAutomated(), decision.legalEffect());
        });
    }

    private Fact<Boolean> largeScale() {
        Fact<Boolean> said = impact().largeScale();
        Fact<Boolean> ofData =
                Kleene.any(processing.datasets(), data -> data.declared().largeScale());
        return ofData.holds(is -> is) ? ofData : said.or(ofData);
    }

    private Fact<Boolean> vulnerable() {
        return Kleene.any(
                processing.datasets(), data -> data.declared().subjects().is(ImpactCriteria::areVulnerable));
    }

    private static boolean areVulnerable(Set<PersonKind> persons) {
        return persons.stream().anyMatch(VULNERABLE::contains);
    }

    private ProcessingDeclaration.Impact impact() {
        return processing.declared().impact();
    }
}
