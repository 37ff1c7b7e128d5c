package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of weights are known by their first bytes: each format, what only has its name, and what has the name of another one. */
class ModelFilesTest {

    private static final String SAFETENSORS = "{\"w\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}";

    @TempDir
    private Path root = Path.of("");

    @Test
    void names_without_a_header_are_no_models() throws IOException {
        write("weights.bin", "just text");
        write("person.model", "just text");
        write("old.pt", "just text");
        write("data.pkl", "just text");
        write("empty.onnx", "");
        write("text.gguf", "just text");
        write("chart.h5", "\u0089HDF\r\n\u001a\n temperature");
        assertThat(lines()).isEmpty();
        assertThat(ScanLines.unread(scan()))
                .containsExactly("empty.onnx broken model-files", "text.gguf broken model-files");
    }

    @Test
    void headers_say_the_format() throws IOException {
        write("a.gguf", "GGUF\u0003\u0000\u0000\u0000");
        write("b.safetensors", length(SAFETENSORS.length()) + SAFETENSORS + "\u0000\u0000\u0000\u0000");
        write("c.onnx", "\b\b\u0012\u0007pytorch:\u0007\n\u0005nodes");
        write("d.tflite", "\u001c\u0000\u0000\u0000TFL3");
        write("e.ort", "\u0010\u0000\u0000\u0000ORTM");
        write("f.pkl", "\u0080\u0004\u0095\u0010\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u008c\u0007sklearn");
        write("g.joblib", "x\u009ccompressed");
        write("h.h5", "\u0089HDF\r\n\u001a\n model_weights {\"class_name\": \"Dense\"}");
        write("i.h5", "\u0089HDF\r\n\u001a\n model_weights {\"class_name\": \"Lambda\"}");
        Files.write(root.resolve("j.pt"), zip("archive/data.pkl", "x"));
        Files.write(root.resolve("k.keras"), zip("metadata.json", "{}", "config.json", "{\"class_name\": \"Dense\"}"));
        write("saved_model.pb", "\b\u0001\u0012\u0003abc");
        assertThat(lines())
                .containsExactly(
                        "a.gguf gguf safe [header: gguf]",
                        "b.safetensors safetensors safe [header: safetensors]",
                        "c.onnx onnx safe [header: onnx]",
                        "d.tflite tflite safe [header: tflite]",
                        "e.ort ort safe [header: ort]",
                        "f.pkl pickle unsafe [header: pickle]",
                        "g.joblib joblib unsafe [header: joblib]",
                        "h.h5 keras-h5 safe [header: keras-h5]",
                        "i.h5 keras-h5 unsafe [header: keras-h5]",
                        "j.pt pytorch-zip unsafe [header: pytorch-zip]",
                        "k.keras keras safe [header: keras]",
                        "saved_model.pb tensorflow-saved-model safe [header: tensorflow-saved-model]");
        assertThat(ScanLines.unread(scan())).noneMatch(line -> line.endsWith(" model-files"));
    }

    @Test
    void a_name_of_another_format_stands_beside_the_header() throws IOException {
        write("model.safetensors", "\u0080\u0004\u0095\u0010\u0000\u0000\u0000\u0000\u0000\u0000\u0000torch");
        assertThat(lines())
                .containsExactly("model.safetensors pickle unsafe [header: pickle, name: model.safetensors]");
    }

    @Test
    void a_pointer_is_a_model_by_its_name() throws IOException {
        write("m.onnx", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 2048000\n");
        write("logo.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 2048000\n");
        assertThat(lines()).containsExactly("m.onnx onnx safe [Git LFS pointer to m.onnx]");
    }

    @Test
    void a_file_of_two_gigabytes_costs_its_head() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("big.dat").toFile(), "rw")) {
            file.write("GGUF".getBytes(StandardCharsets.ISO_8859_1));
            file.setLength(2L << 30);
        }
        assertThat(lines()).containsExactly("big.dat gguf safe [header: gguf, name: big.dat]");
    }

    private Inventory scan() {
        return ScanLines.scan(root, true);
    }

    private List<String> lines() {
        return scan().items().stream()
                .flatMap(item -> item.places().stream())
                .filter(seen -> seen.says() instanceof Says.Weights)
                .map(ModelFilesTest::line)
                .sorted()
                .toList();
    }

    private static String line(Sighting seen) {
        Says.Weights weights = (Says.Weights) seen.says();
        String safety = weights.unsafe() ? "unsafe" : "safe";
        return seen.at().file() + " " + weights.format() + " " + safety + " [" + seen.evidence() + "]";
    }

    private void write(String name, String bytes) throws IOException {
        Files.write(root.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String length(int length) {
        return (char) length + "\u0000\u0000\u0000\u0000\u0000\u0000\u0000";
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(namesAndContents[i]);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
