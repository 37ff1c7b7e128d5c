package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.fact.Confidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes items of sightings: what belongs together by part and technology, equal ones merged. */
final class Consolidation {

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::scope)
            .thenComparing(Item::confidence)
            .thenComparing(Item::kind)
            .thenComparing(Item::name)
            .thenComparing(item -> item.operator().map(Operator::code).orElse(""))
            .thenComparing(item -> item.model().map(ModelSeen::name).orElse(""))
            .thenComparing(item -> item.host().orElse(""))
            .thenComparing(item -> String.join(" ", item.apart()));

    private final Catalogue catalogue;
    private final Units units;

    Consolidation(Catalogue catalogue, Units units) {
        this.catalogue = catalogue;
        this.units = units;
    }

    /** The inventory of everything that was seen. */
    Inventory of(List<Sighting> seen, List<Unread> unread, int files, long bytes) {
        StatedProviders stated = new StatedProviders(catalogue, new Adoption(catalogue, units, seen).of(seen));
        List<Sighting> sightings = stated.sightings();
        List<Item> items = new ArrayList<>();
        LibraryClients.joined(byUnitAndTechnology(sightings))
                .forEach((part, group) -> items.addAll(technology(part.technology(), group)));
        sightings.stream()
                .filter(sighting -> sighting.technology().isEmpty())
                .flatMap(sighting -> alone(sighting, stated).stream())
                .forEach(items::add);
        return new Inventory(merged(items), unread.stream().distinct().sorted().toList(), files, bytes);
    }

    private Map<Part, List<Sighting>> byUnitAndTechnology(List<Sighting> sightings) {
        Map<Part, List<Sighting>> groups = new TreeMap<>();
        for (Sighting sighting : sightings) {
            sighting.technology()
                    .ifPresent(technology -> groups.computeIfAbsent(
                                    new Part(units.of(sighting.at().file()), technology), none -> new ArrayList<>())
                            .add(sighting));
        }
        return groups;
    }

    /** Names that others use too, {@code GITHUB_TOKEN}: never enough alone, but places of what something else shows. */
    private static boolean onlyAmbiguousNames(List<Sighting> group) {
        return group.stream()
                .allMatch(sighting -> sighting.strength() == Strength.WEAK
                        && sighting.says() instanceof Says.Present present
                        && present.means() == Says.Means.CONFIGURATION);
    }

    private List<Item> technology(String id, List<Sighting> group) {
        if (onlyAmbiguousNames(group)) {
            return List.of();
        }
        return catalogue.technologies().entry(id).filter(TechnologyEntry::isAi).stream()
                .flatMap(entry -> new TechnologyUse(catalogue, entry, group).items().stream())
                .toList();
    }

    /** An item of what no technology is known of. */
    private Optional<Item> alone(Sighting sighting, StatedProviders stated) {
        Says says = sighting.says();
        if (says instanceof Says.Host host) {
            return Optional.of(item(
                    "endpoint",
                    sighting,
                    Optional.of(new Hosts(catalogue).operator(host.host())),
                    Optional.empty(),
                    Optional.of(host.host())));
        } else if (says instanceof Says.Model model) {
            return Optional.of(
                    item("model", sighting, stated.of(sighting), Optional.of(named(model.name())), Optional.empty()));
        } else if (says instanceof Says.Weights) {
            return Optional.of(item(
                    "model-file",
                    sighting,
                    Optional.of(new Operator.Local()),
                    Optional.of(named(sighting.at().file())),
                    Optional.empty()));
        } else if (says instanceof Says.Secret secret) {
            return Optional.of(item(
                    "secret",
                    sighting,
                    Optional.of(
                            secret.provider().isEmpty()
                                    ? new Operator.Undetermined("")
                                    : new Operator.Provider(secret.provider())),
                    Optional.empty(),
                    Optional.empty()));
        }
        return says instanceof Says.PersonalRecords
                ? Optional.of(item("personal-records", sighting, Optional.empty(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Item item(
            String kind,
            Sighting sighting,
            Optional<Operator> operator,
            Optional<ModelSeen> model,
            Optional<String> host) {
        Confidence confidence = sighting.strength() == Strength.STRONG ? Confidence.HIGH : Confidence.LOW;
        return new Item(
                kind,
                Optional.empty(),
                operator,
                model,
                host,
                Optional.empty(),
                sighting.scope(),
                confidence,
                false,
                List.of(sighting));
    }

    private ModelSeen named(String name) {
        Optional<String> family = catalogue
                .model(name, Catalogue.Where.ANYWHERE)
                .map(ModelMatch::entry)
                .map(known -> known.id());
        return new ModelSeen(name, family, ModelSeen.From.NAMED, "");
    }

    private record Same(
            String kind,
            Optional<String> technology,
            Optional<Operator> operator,
            Optional<ModelSeen> model,
            Optional<String> host,
            List<String> apart) {
        static Same of(Item item) {
            return new Same(item.kind(), item.technology(), item.operator(), item.model(), item.host(), item.apart());
        }
    }

    private static List<Item> merged(List<Item> items) {
        Map<Same, Item> merged = new LinkedHashMap<>();
        items.forEach(item -> merged.merge(Same.of(item), item, Consolidation::both));
        return merged.values().stream().sorted(ORDER).toList();
    }

    private static Item both(Item one, Item two) {
        return new Item(
                one.kind(),
                one.technology(),
                one.operator(),
                one.model(),
                one.host(),
                one.region().or(two::region),
                one.scope().compareTo(two.scope()) <= 0 ? one.scope() : two.scope(),
                one.confidence().compareTo(two.confidence()) <= 0 ? one.confidence() : two.confidence(),
                one.disabled() && two.disabled(),
                Stream.concat(one.places().stream(), two.places().stream())
                        .distinct()
                        .sorted(Comparator.comparing(
                                        (Sighting sighting) -> sighting.at().file())
                                .thenComparing(sighting -> sighting.at().line()))
                        .toList());
    }
}
