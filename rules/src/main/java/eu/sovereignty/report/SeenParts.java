package eu.sovereignty.report;

import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.inventory.Sighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a repository shows, as parts of a bill of materials: technologies as components with the places where they were seen,
 * models with those that name them, providers whose address is written as services. Only what is more than a hint is a part.
 */
final class SeenParts {

    private static final String TECHNOLOGY = "seen-technology:";
    private static final String MODEL = "seen-model:";
    private static final String SERVICE = "seen-service:";

    private final InventoryModel model;
    private final Map<String, List<Item>> components = new LinkedHashMap<>();
    private final Map<String, List<Item>> services = new LinkedHashMap<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();

    SeenParts(InventoryModel model) {
        this.model = model;
        List<Item> items =
                model.inventory().items().stream().filter(Item::established).toList();
        items.forEach(item -> technology(item).ifPresent(ref -> add(components, ref, item)));
        items.forEach(item -> model(item).ifPresent(ref -> add(components, ref, item)));
        items.forEach(item -> service(item).ifPresent(ref -> add(services, ref, item)));
        items.forEach(this::need);
    }

    private static void add(Map<String, List<Item>> map, String ref, Item item) {
        map.computeIfAbsent(ref, none -> new ArrayList<>()).add(item);
    }

    private void need(Item item) {
        technology(item).ifPresent(ref -> {
            Set<String> needed = needs.computeIfAbsent(ref, none -> new LinkedHashSet<>());
            model(item).ifPresent(needed::add);
            service(item).ifPresent(needed::add);
        });
    }

    private static Optional<String> technology(Item item) {
        return item.technology().map(id -> TECHNOLOGY + id);
    }

    private static Optional<String> model(Item item) {
        return item.model().map(ModelSeen::name).filter(name -> !name.isEmpty()).map(name -> MODEL + name);
    }

    /** A key, or a client without an address, calls nobody that is known: who receives is open. */
    private static Optional<String> service(Item item) {
        return item.operator()
                .filter(operator ->
                        operator instanceof Operator.Provider && address(item).isPresent())
                .map(operator -> SERVICE + operator.code());
    }

    private static Optional<String> address(Item item) {
        return item.host().flatMap(host -> WebAddress.wellFormed("https://" + host));
    }

    /** What an item is in the document; empty for what is no part of it. */
    static Optional<String> ref(Item item) {
        return Optional.of(item)
                .filter(Item::established)
                .flatMap(seen -> technology(seen).or(() -> model(seen)).or(() -> service(seen)));
    }

    /** The components, by what they are called in the document. */
    List<Map.Entry<String, List<Item>>> components() {
        return List.copyOf(components.entrySet());
    }

    /** The services, by what they are called in the document. */
    List<Map.Entry<String, List<Item>>> services() {
        return List.copyOf(services.entrySet());
    }

    /** What each technology was seen with. */
    Map<String, Set<String>> needs() {
        return needs;
    }

    /** The members of a component. */
    void component(Json json, Bom bom, Map.Entry<String, List<Item>> part) {
        boolean weights = part.getKey().startsWith(MODEL);
        Item first = part.getValue().get(0);
        bom.component(
                weights ? "machine-learning-model" : "library",
                part.getKey(),
                weights ? part.getKey().substring(MODEL.length()) : model.title(first));
        evidence(json, weights ? named(part.getValue()) : places(part.getValue()));
        bom.properties(properties(first));
    }

    private static void evidence(Json json, List<Sighting> places) {
        if (!places.isEmpty()) {
            json.object("evidence", () -> json.objects("occurrences", places, place -> occurrence(json, place)));
        }
    }

    private static List<Sighting> places(List<Item> seen) {
        return seen.stream().flatMap(item -> item.places().stream()).distinct().toList();
    }

    /** A technology may set up several models: a place of it is one of a model only where it names that one. */
    private static List<Sighting> named(List<Item> seen) {
        return seen.stream()
                .flatMap(item -> item.places().stream().filter(place -> SeenPlaces.names(place, item)))
                .distinct()
                .toList();
    }

    private static void occurrence(Json json, Sighting place) {
        json.text("location", place.at().file());
        if (place.at().line() > 0) {
            json.number("line", place.at().line());
        }
        json.text("additionalContext", place.detector() + ": " + place.evidence());
    }

    private static List<Bom.Property> properties(Item first) {
        return List.of(
                new Bom.Property("from", "repository"),
                new Bom.Property("kind", first.kind()),
                new Bom.Property("scope", InventoryJson.word(first.scope())),
                new Bom.Property("confidence", InventoryJson.word(first.confidence())),
                new Bom.Property(
                        "modelFrom",
                        first.model()
                                .map(seen -> InventoryJson.word(seen.from()))
                                .orElse("")));
    }

    /** The members of a service: somebody else answers at its address, so its use leaves the organisation. */
    void service(Json json, Bom bom, Map.Entry<String, List<Item>> part) {
        json.text("bom-ref", part.getKey());
        json.text(
                "name",
                model.provider(part.getValue().get(0))
                        .map(entry -> entry.name())
                        .orElse(part.getKey()));
        json.texts("endpoints", endpoints(part.getValue()));
        json.bool("x-trust-boundary", true);
        bom.properties(List.of(new Bom.Property("from", "repository")));
    }

    private static List<String> endpoints(List<Item> seen) {
        return seen.stream()
                .flatMap(item -> address(item).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
