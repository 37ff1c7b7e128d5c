package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.ModelEntry.SystemicRisk;
import eu.sovereignty.catalogue.ModelEntry.Weights;
import eu.sovereignty.fact.Fact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a written name leads to: a family, and the version where the name says which. A version's own facts come before
 * those of the family; of a name that moves, nothing is taken from the family but its developer.
 *
 * @param name what was written, taken apart
 */
public record ModelMatch(ModelName name, ModelEntry entry, Optional<ModelVersion> version) {

    static ModelMatch of(ModelName name, String form, ModelEntry entry) {
        Optional<ModelVersion> best = Optional.empty();
        int weight = 0;
        for (ModelVersion version : entry.versions()) {
            int own = weight(version, form);
            best = own > weight ? Optional.of(version) : best;
            weight = Math.max(own, weight);
        }
        return new ModelMatch(name, entry, best);
    }

    private static int weight(ModelVersion version, String form) {
        int weight = 0;
        for (String alias : version.aliases()) {
            if (Glob.matches(alias, form)) {
                weight = Math.max(Glob.weight(alias), weight);
            }
        }
        return weight;
    }

    /** Whether the name moves to newer versions. */
    public boolean floating() {
        return version.filter(one -> one.floating().holds(moves -> moves)).isPresent();
    }

    /** Whether the weights can be had. */
    public Fact<Weights> weights() {
        return ownOrFamily(ModelVersion::weights, entry.weights());
    }

    /** The licence; a version that has one of its own inherits nothing of its family's. */
    public ModelLicence licence() {
        return version.map(ModelVersion::licence)
                .filter(own -> own.said() || floating())
                .orElse(entry.licence());
    }

    /** Families that it was made from. */
    public Fact<Set<String>> derivedFrom() {
        return ownOrFamily(one -> one.lineage().from(), entry.lineage().from());
    }

    /** The estimate of its compute: of the version where there is one, else of the largest of its family. */
    public TrainingCompute compute() {
        return version.map(ModelVersion::compute)
                .filter(own -> own.flop().isKnown() || own.flop().saidUnknown() || floating())
                .orElse(entry.compute());
    }

    /** The estimate of systemic risk. */
    public SystemicRisk systemicRisk() {
        return version.map(ModelVersion::systemicRisk)
                .filter(own -> own.estimate().isKnown() || own.estimate().saidUnknown() || floating())
                .orElse(entry.systemicRisk());
    }

    /** The day on which it came out; unknown where only the day of the family's first version is known. */
    public Fact<LocalDate> releasedOn() {
        return ownOrFamily(ModelVersion::releasedOn, entry.release().day());
    }

    /** The day on which it ends. */
    public Fact<LocalDate> endOfLifeOn() {
        return ownOrFamily(ModelVersion::endOfLifeOn, entry.release().endOfLifeOn());
    }

    private <T> Fact<T> ownOrFamily(Function<ModelVersion, Fact<T>> of, Fact<T> family) {
        return version.map(of)
                .filter(own -> own.isKnown() || own.saidUnknown() || floating())
                .orElse(family);
    }
}
