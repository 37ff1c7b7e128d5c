package eu.sovereignty.report;

import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.inventory.Sighting;
import eu.sovereignty.inventory.Unread;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import tools.jackson.core.exc.JacksonIOException;

/** {@code inventory.json}. Its names are a contract: they and their order stand in {@code inventory.schema.json}. */
public final class InventoryJson implements InventoryFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String fileName() {
        return "inventory.json";
    }

    @Override
    public void write(InventoryModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> inventory(json, model));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void inventory(Json json, InventoryModel model) {
        json.object("tool", () -> {
            json.text("name", ReportModel.TOOL);
            json.text("version", model.version());
        });
        json.text("asOf", model.asOf().toString());
        json.text("folder", model.folder());
        json.number("files", model.inventory().files());
        json.objects("items", model.inventory().items(), item -> item(json, model, item));
        json.objects("unread", model.inventory().unread(), unread -> unread(json, unread));
    }

    private static void item(Json json, InventoryModel model, Item item) {
        json.text("technology", item.technology());
        json.text("name", model.title(item));
        json.text("kind", item.kind());
        json.text("provider", item.operator().map(Operator::code));
        item.model().ifPresent(seen -> model(json, seen));
        json.text("host", item.host());
        json.text("region", item.region());
        json.text("scope", word(item.scope()));
        json.text("confidence", word(item.confidence()));
        json.bool("disabled", item.disabled());
        json.objects("places", item.places(), place -> place(json, place));
    }

    private static void model(Json json, ModelSeen seen) {
        json.text("model", java.util.Optional.of(seen.name()).filter(name -> !name.isEmpty()));
        json.text("modelFamily", seen.family());
        json.text("modelFrom", word(seen.from()));
    }

    private static void place(Json json, Sighting place) {
        json.text("file", place.at().file());
        json.number("line", place.at().line());
        json.number("column", place.at().column());
        json.text("scope", word(place.scope()));
        json.text("detector", place.detector());
        json.text("evidence", place.evidence());
    }

    static void unread(Json json, Unread unread) {
        json.text("path", unread.path());
        json.text("reason", word(unread.reason()));
        json.text("detail", java.util.Optional.of(unread.detail()).filter(detail -> !detail.isEmpty()));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
