package eu.sovereignty.report;

import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.inventory.Sighting;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.exc.JacksonIOException;

/**
 * An inventory as a machine-learning bill of materials, CycloneDX 1.6: technologies and models as components with the places
 * where they were seen, providers as services. Only what is more than a hint is a component.
 */
public final class MlBomReport implements InventoryFormat {

    @Override
    public String id() {
        return "cyclonedx";
    }

    @Override
    public String fileName() {
        return "inventory.cdx.json";
    }

    @Override
    public void write(InventoryModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> new Bom(json, model).write());
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** The document of one inventory. */
    private static final class Bom {

        private final Json json;
        private final InventoryModel model;
        private final List<Item> items;
        private final Map<String, List<Item>> technologies = new LinkedHashMap<>();
        private final Map<String, List<Item>> models = new LinkedHashMap<>();
        private final Map<String, List<Item>> services = new LinkedHashMap<>();

        Bom(Json json, InventoryModel model) {
            this.json = json;
            this.model = model;
            this.items =
                    model.inventory().items().stream().filter(Item::established).toList();
            items.forEach(this::sort);
        }

        private void sort(Item item) {
            item.technology().ifPresent(id -> add(technologies, "technology:" + id, item));
            item.model()
                    .map(ModelSeen::name)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> add(models, "model:" + name, item));
            item.operator()
                    .filter(Operator.Provider.class::isInstance)
                    .ifPresent(operator -> add(services, "service:" + operator.code(), item));
        }

        private static void add(Map<String, List<Item>> map, String key, Item item) {
            map.computeIfAbsent(key, none -> new ArrayList<>()).add(item);
        }

        void write() {
            json.text("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.text("bomFormat", "CycloneDX");
            json.text("specVersion", "1.6");
            json.text("serialNumber", "urn:uuid:" + NameUuids.of(model).of("bom"));
            json.number("version", 1);
            json.object("metadata", this::metadata);
            List<Map.Entry<String, List<Item>>> components = new ArrayList<>(technologies.entrySet());
            components.addAll(models.entrySet());
            json.objects("components", components, entry -> component(entry.getKey(), entry.getValue()));
            json.objects(
                    "services", List.copyOf(services.entrySet()), entry -> service(entry.getKey(), entry.getValue()));
            json.objects(
                    "dependencies",
                    List.copyOf(technologies.entrySet()),
                    entry -> dependency(entry.getKey(), entry.getValue()));
        }

        private void metadata() {
            json.text("timestamp", Timestamps.midnight(model.asOf()));
            json.object(
                    "tools",
                    () -> json.objects("components", List.of(ReportModel.TOOL), tool -> {
                        json.text("type", "application");
                        json.text("name", tool);
                        json.text("version", model.version());
                    }));
            json.object("component", () -> {
                json.text("type", "application");
                json.text("bom-ref", "folder");
                json.text("name", model.folder());
            });
        }

        private void component(String ref, List<Item> seen) {
            boolean weights = ref.startsWith("model:");
            Item first = seen.get(0);
            json.text("type", weights ? "machine-learning-model" : "library");
            json.text("bom-ref", ref);
            json.text("name", weights ? ref.substring("model:".length()) : model.title(first));
            json.object("evidence", () -> json.objects("occurrences", places(seen), this::occurrence));
            json.objects("properties", properties(seen), property -> {
                json.text("name", property.getKey());
                json.text("value", property.getValue());
            });
        }

        private static List<Sighting> places(List<Item> seen) {
            return seen.stream()
                    .flatMap(item -> item.places().stream())
                    .distinct()
                    .toList();
        }

        private void occurrence(Sighting place) {
            json.text("location", place.at().file());
            if (place.at().line() > 0) {
                json.number("line", place.at().line());
            }
            json.text("additionalContext", place.detector() + ": " + place.evidence());
        }

        private static List<Map.Entry<String, String>> properties(List<Item> seen) {
            Item first = seen.get(0);
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("sovereignty:kind", first.kind());
            properties.put("sovereignty:scope", InventoryJson.word(first.scope()));
            properties.put("sovereignty:confidence", InventoryJson.word(first.confidence()));
            first.model().ifPresent(model -> properties.put("sovereignty:modelFrom", InventoryJson.word(model.from())));
            return List.copyOf(properties.entrySet());
        }

        private void service(String ref, List<Item> seen) {
            Optional<String> name = model.provider(seen.get(0)).map(entry -> entry.name());
            json.text("bom-ref", ref);
            json.text("name", name.orElse(ref));
            json.texts(
                    "endpoints",
                    seen.stream()
                            .flatMap(item -> item.host().stream())
                            .distinct()
                            .sorted()
                            .map(host -> "https://" + host)
                            .toList());
            json.bool("x-trust-boundary", true);
        }

        private void dependency(String ref, List<Item> seen) {
            json.text("ref", ref);
            json.texts(
                    "dependsOn",
                    seen.stream()
                            .flatMap(item -> targets(item).stream())
                            .distinct()
                            .sorted()
                            .toList());
        }

        private static List<String> targets(Item item) {
            List<String> targets = new ArrayList<>();
            item.model()
                    .map(ModelSeen::name)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> targets.add("model:" + name));
            item.operator()
                    .filter(Operator.Provider.class::isInstance)
                    .ifPresent(operator -> targets.add("service:" + operator.code()));
            return targets;
        }
    }
}
