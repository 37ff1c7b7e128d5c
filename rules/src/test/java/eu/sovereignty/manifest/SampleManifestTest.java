package eu.sovereignty.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleManifestTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Every key of every record is read, and each becomes a known fact")
    void everyKeyIsRead() throws IOException {
        Files.writeString(folder.resolve("sovereignty.yaml"), SampleManifest.yaml(SampleManifest.tree()));
        Files.writeString(folder.resolve("a-hosting"), "criterion,answer\nSOV-1.1,3\n");

        ManifestReading reading = ManifestReader.read(folder, Path.of("sovereignty.yaml"));

        assertThat(reading.problems())
                .extracting((Problem problem) -> problem.at().pointer() + problem.message(Language.EN))
                .isEmpty();
        List<String> facts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        look("manifest", reading.manifest().orElseThrow(), facts, unknown);
        assertThat(unknown).isEmpty();
        assertThat(facts).hasSizeGreaterThan(400);
    }

    private static void look(String name, Object value, List<String> facts, List<String> unknown) {
        if (value instanceof Fact<?> fact) {
            facts.add(name);
            fact.value().ifPresentOrElse(known -> look(name, known, facts, unknown), () -> unknown.add(name));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> look(name, item, facts, unknown));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> look(name, item, facts, unknown));
        } else if (value instanceof Record record && record.getClass().getPackage() == Manifest.class.getPackage()) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                look(name + "." + component.getName(), read(record, component), facts, unknown);
            }
        } else if (value.equals(false)) {
            unknown.add(name);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("every record has accessors", e);
        }
    }
}
