package eu.sovereignty.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What bills of materials share (CycloneDX 1.6, ECMA-424): the head of a document and the parts that are alike wherever they
 * stand. The day of the judgement at midnight UTC stands for every time.
 */
final class Bom {

    /** What a property is: its name is ours, its value as it stands in the manifest or the catalogue. */
    record Property(String name, String value) {}

    private static final String NAMESPACE = "sovereignty:";

    private final Json json;
    private final UUID serial;

    Bom(Json json, UUID serial) {
        this.json = json;
        this.serial = serial;
    }

    /** The members with which a document begins. */
    void head() {
        json.text("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        json.text("bomFormat", "CycloneDX");
        json.text("specVersion", "1.6");
        json.text("serialNumber", "urn:uuid:" + serial);
        json.number("version", 1);
    }

    /**
     * Who wrote it, when, and about what.
     *
     * @param version of the tool
     * @param ref what the document is about
     */
    void metadata(String version, LocalDate asOf, String ref, String name, List<Property> properties) {
        json.object("metadata", () -> {
            json.text("timestamp", Timestamps.midnight(asOf));
            json.object(
                    "tools",
                    () -> json.objects("components", List.of(ReportModel.TOOL), tool -> {
                        json.text("type", "application");
                        json.text("name", tool);
                        json.text("version", version);
                    }));
            json.object("component", () -> component("application", ref, name));
            properties(properties);
        });
    }

    /** What every component says. */
    void component(String type, String ref, String name) {
        json.text("type", type);
        json.text("bom-ref", ref);
        json.text("name", Visible.of(name));
    }

    /** What is added to a thing under names of our own; empty values are left out. */
    void properties(List<Property> properties) {
        List<Property> told = properties.stream()
                .filter(property -> !property.value().isEmpty())
                .toList();
        if (!told.isEmpty()) {
            json.objects("properties", told, property -> {
                json.text("name", NAMESPACE + property.name());
                json.text("value", Visible.of(property.value()));
            });
        }
    }

    /** An organisation of which nothing but the name is said. */
    void organisation(String member, String name) {
        json.object(member, () -> json.text("name", Visible.of(name)));
    }

    /** What each thing needs, by what it is called in the document. */
    void dependencies(Map<String, ? extends Iterable<String>> needs) {
        json.objects("dependencies", List.copyOf(needs.entrySet()), need -> {
            json.text("ref", need.getKey());
            List<String> targets = new ArrayList<>();
            need.getValue().forEach(targets::add);
            json.texts("dependsOn", targets.stream().distinct().sorted().toList());
        });
    }

    /** The address of a thing of this document (BOM-Link). */
    String link(String ref) {
        return "urn:cdx:" + serial + "/1#" + Uris.encoded(ref);
    }
}
