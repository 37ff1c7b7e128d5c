package eu.sovereignty.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What executed cases prove: per row of the law notes, the outcomes (or values) and the cases that show them. */
final class LawRows {

    private record Row(String kind, Set<String> by, Map<String, Set<String>> cases) {}

    private final Map<String, Row> rows = new TreeMap<>();

    synchronized void proved(String row, String kind, String by, String value, String example) {
        Row proof = rows.computeIfAbsent(row, key -> new Row(kind, new TreeSet<>(), new TreeMap<>()));
        proof.by().add(by);
        proof.cases().computeIfAbsent(value, key -> new TreeSet<>()).add(by + ": " + example);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json =
                        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            rows.forEach((row, proof) -> write(row, proof, json));
            json.writeEndObject();
        }
    }

    private static void write(String row, Row proof, JsonGenerator json) {
        json.writeObjectPropertyStart(row);
        json.writeStringProperty("kind", proof.kind());
        array("by", proof.by(), json);
        json.writeObjectPropertyStart("cases");
        proof.cases().forEach((value, cases) -> array(value, cases, json));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void array(String name, Set<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
