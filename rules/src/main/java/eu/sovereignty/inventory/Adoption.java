package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Gives what is seen without its technology to the technology that it belongs to: an address or a model to the one that the
 * same file or the same part uses; a key or variable that several clients of a provider read to the client that is there.
 */
final class Adoption {

    private static final Set<TechnologyKind> CLIENTS = EnumSet.of(
            TechnologyKind.FRAMEWORK,
            TechnologyKind.SDK,
            TechnologyKind.GATEWAY,
            TechnologyKind.LOCAL_RUNTIME,
            TechnologyKind.AGENT);

    private final Catalogue catalogue;
    private final Units units;
    private final Hosts hosts;
    private final Map<String, Set<String>> established = new TreeMap<>();
    private final Map<String, Set<String>> byFile = new TreeMap<>();
    /** What is there by more than a setting: it keeps its settings, whatever kind it is. */
    private final Set<String> there = new TreeSet<>();

    Adoption(Catalogue catalogue, Units units, List<Sighting> sightings) {
        this.catalogue = catalogue;
        this.units = units;
        this.hosts = new Hosts(catalogue);
        for (Sighting sighting : sightings) {
            sighting.technology().filter(technology -> !setting(sighting)).ifPresent(there::add);
            sighting.technology().filter(this::client).ifPresent(technology -> {
                if (!hint(sighting)) {
                    byFile.computeIfAbsent(sighting.at().file(), none -> new TreeSet<>())
                            .add(technology);
                }
                if (Establishment.shows(sighting)) {
                    established
                            .computeIfAbsent(unit(sighting), none -> new TreeSet<>())
                            .add(technology);
                }
            });
        }
    }

    /** The sightings, each with the technology that it is taken to belong to. */
    List<Sighting> of(List<Sighting> sightings) {
        List<Sighting> adopted = new ArrayList<>();
        Map<String, Sighting> addresses = new TreeMap<>();
        sightings.stream()
                .filter(Adoption::known)
                .forEach(sighting -> addresses.putIfAbsent(address(sighting), sighting));
        for (Sighting sighting : sightings) {
            Optional<Sighting> same = Optional.ofNullable(addresses.get(address(sighting)))
                    .filter(known -> sighting.technology().isEmpty());
            adopted.add(same.map(known -> as(known, sighting))
                    .orElseGet(() -> parent(sighting)
                            .map(technology -> under(technology, sighting))
                            .orElse(sighting)));
        }
        return adopted;
    }

    /** What another detector may have seen at the same place without knowing whose it is. */
    private static boolean known(Sighting sighting) {
        return (!sighting.within().isEmpty() && sighting.says() instanceof Says.Host)
                || (sighting.technology().isPresent() && sighting.says() instanceof Says.Model);
    }

    private Optional<String> parent(Sighting sighting) {
        if (sighting.technology().isPresent()) {
            return sighting.technology()
                    .filter(technology -> !there.contains(technology) && setting(sighting) && client(technology))
                    .flatMap(this::entry)
                    .flatMap(entry -> sameOperator(
                            sighting,
                            TechnologyUse.operator(entry.operatedBy()
                                    .orElse(new eu.sovereignty.catalogue.TechnologyOperator.Configurable()))));
        }
        if (sighting.says() instanceof Says.Host host) {
            Operator operator = hosts.operator(host.host());
            return sameOperator(sighting, operator)
                    .or(() -> onlyOneOfFile(sighting)
                            .filter(technology -> there.contains(technology)
                                    && !(local(technology) && operator instanceof Operator.Provider)));
        }
        return sighting.says() instanceof Says.Model model && sighting.strength() == Strength.STRONG
                ? onlyOneOfFile(sighting)
                        .or(() -> only(established.getOrDefault(unit(sighting), Set.of())))
                        .filter(technology -> suits(technology, model.name()))
                : Optional.empty();
    }

    private boolean suits(String technology, String model) {
        return entry(technology)
                .filter(known -> new Suiting(catalogue).suits(known, model))
                .isPresent();
    }

    /** A weak sign in code: what stands beside it need not be its own. */
    private static boolean hint(Sighting sighting) {
        return sighting.strength() == Strength.WEAK
                && sighting.says() instanceof Says.Present present
                && present.means() == Says.Means.CODE;
    }

    private static boolean setting(Sighting sighting) {
        return !(sighting.says() instanceof Says.Present present) || present.means() == Says.Means.CONFIGURATION;
    }

    /** A client of the same operator: in the same part first, else in the only part that has one. */
    private Optional<String> sameOperator(Sighting sighting, Operator operator) {
        Predicate<String> same = technology -> entry(technology)
                .flatMap(TechnologyEntry::operatedBy)
                .map(TechnologyUse::operator)
                .filter(own -> own.equals(operator) && own instanceof Operator.Provider)
                .isPresent();
        return established.getOrDefault(unit(sighting), Set.of()).stream()
                .filter(same)
                .findFirst()
                .or(() -> established.values().stream()
                        .flatMap(Set::stream)
                        .filter(same)
                        .findFirst());
    }

    private Optional<String> onlyOneOfFile(Sighting sighting) {
        return only(byFile.getOrDefault(sighting.at().file(), Set.of()));
    }

    private static Optional<String> only(Set<String> technologies) {
        return technologies.size() == 1 ? technologies.stream().findFirst() : Optional.empty();
    }

    private boolean local(String technology) {
        return entry(technology)
                .filter(known -> known.kind() == TechnologyKind.LOCAL_RUNTIME)
                .isPresent();
    }

    private boolean client(String technology) {
        return entry(technology).filter(known -> CLIENTS.contains(known.kind())).isPresent();
    }

    private Optional<TechnologyEntry> entry(String technology) {
        return catalogue.technologies().entry(technology);
    }

    private String unit(Sighting sighting) {
        return units.of(sighting.at().file());
    }

    /** The same words at the same place, which two detectors saw, are one. */
    private static String address(Sighting sighting) {
        return sighting.at().file() + ':' + sighting.at().line() + ' ' + sighting.says();
    }

    private static Sighting as(Sighting known, Sighting sighting) {
        return new Sighting(
                sighting.detector(),
                sighting.at(),
                sighting.evidence(),
                sighting.scope(),
                sighting.strength(),
                known.technology(),
                sighting.says(),
                known.profile(),
                known.within());
    }

    private static Sighting under(String technology, Sighting sighting) {
        return new Sighting(
                sighting.detector(),
                sighting.at(),
                sighting.evidence(),
                sighting.scope(),
                sighting.strength(),
                Optional.of(technology),
                sighting.says(),
                sighting.profile(),
                sighting.within());
    }
}
