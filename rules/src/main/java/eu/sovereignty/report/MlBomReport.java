package eu.sovereignty.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** An inventory as a machine-learning bill of materials, CycloneDX 1.6: the {@link SeenParts} of a repository. */
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
            json.object(() -> write(json, model));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Json json, InventoryModel model) {
        Bom bom = new Bom(json, NameUuids.of(model).of("bom"));
        SeenParts seen = new SeenParts(model);
        bom.head();
        bom.metadata(model.version(), model.asOf(), "folder", model.folder(), List.of());
        json.objects("components", seen.components(), part -> seen.component(json, bom, part));
        json.objects("services", seen.services(), part -> seen.service(json, bom, part));
        bom.dependencies(seen.needs());
    }
}
