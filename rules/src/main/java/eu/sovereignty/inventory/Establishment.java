package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.inventory.Says.Means;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How sure it is that a technology is used. */
final class Establishment {

    private static final Set<Means> OF_THE_THING_ITSELF =
            EnumSet.of(Means.CODE, Means.DEPENDENCY, Means.FILE, Means.DEPLOYMENT, Means.IMAGE);
    /** What needs no library: nothing but settings shows it. */
    private static final Set<TechnologyKind> CALLED_PLAINLY =
            EnumSet.of(TechnologyKind.HOSTED_SERVICE, TechnologyKind.GATEWAY);

    private Establishment() {}

    /** Enough is a strong sign of the thing itself; keys without it are a hint, as they stay behind when it goes. */
    static Confidence of(TechnologyEntry entry, List<Sighting> sightings, Calls calls) {
        boolean strong = sightings.stream().anyMatch(Establishment::shows);
        boolean weak = sightings.stream().anyMatch(sighting -> present(sighting, OF_THE_THING_ITSELF));
        boolean configured = sightings.stream()
                .anyMatch(sighting ->
                        sighting.strength() == Strength.STRONG && !(sighting.says() instanceof Says.Present));
        if (strong) {
            return Confidence.HIGH;
        }
        return (weak && configured) || calledPlainly(entry, sightings, calls) ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** Whether a sighting alone establishes its technology. */
    static boolean shows(Sighting sighting) {
        return sighting.strength() == Strength.STRONG && present(sighting, OF_THE_THING_ITSELF);
    }

    /** Whether only container images show it: whoever starts them runs what is in them. */
    static boolean onlyImages(List<Sighting> sightings) {
        List<Sighting> present = sightings.stream()
                .filter(sighting -> sighting.says() instanceof Says.Present)
                .filter(sighting -> !present(sighting, EnumSet.of(Means.CONFIGURATION)))
                .toList();
        return !present.isEmpty() && present.stream().allMatch(one -> present(one, EnumSet.of(Means.IMAGE)));
    }

    /** A service without a library of its own is called where its address is set to its operator's, or under names of its own. */
    private static boolean calledPlainly(TechnologyEntry entry, List<Sighting> sightings, Calls calls) {
        boolean toItsOperator = calls.all().stream()
                .anyMatch(call -> call.host().isPresent()
                        && call.operator() instanceof Operator.Provider
                        && entry.operatedBy()
                                .map(TechnologyUse::operator)
                                .filter(call.operator()::equals)
                                .isPresent());
        return CALLED_PLAINLY.contains(entry.kind()) && (toItsOperator || named(entry, sightings));
    }

    /** Two keys under names that nothing else has, of what has no library that could show it. */
    private static boolean named(TechnologyEntry entry, List<Sighting> sightings) {
        boolean library = Stream.of(Ecosystem.values())
                .anyMatch(ecosystem -> !entry.artifacts().of(ecosystem).isEmpty());
        return !library
                && sightings.stream()
                                .filter(sighting -> sighting.strength() == Strength.STRONG)
                                .map(Sighting::evidence)
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean present(Sighting sighting, Set<Means> means) {
        return sighting.says() instanceof Says.Present present && means.contains(present.means());
    }
}
