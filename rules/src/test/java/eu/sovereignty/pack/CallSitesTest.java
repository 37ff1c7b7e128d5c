package eu.sovereignty.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

class CallSitesTest {

    @TempDir
    private Path classes;

    private Path folder;

    @BeforeEach
    void writeOut() throws Exception {
        folder = Files.createDirectories(classes.resolve("eu/sovereignty/pack"));
        Path compiled = Path.of(Specimen.class.getResource("Specimen.class").toURI());
        try (Stream<Path> files = Files.list(compiled.getParent())) {
            for (Path file : files.filter(this::isSpecimen).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        new CallSites(classes, Specimen.class.getClassLoader()).writeOut();
    }

    private boolean isSpecimen(Path file) {
        return file.getFileName().toString().matches("Specimen(\\$.*)?\\.class");
    }

    @Test
    void what_is_written_out_behaves_as_before() throws Exception {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Object specimen = loader.loadClass(Specimen.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(((Supplier<?>) specimen).get()).isEqualTo(new Specimen().run());
            assertThat(specimen.getClass()).isNotEqualTo(Specimen.class);
        }
    }

    @Test
    void nothing_is_left_to_be_linked_at_run_time() throws IOException {
        assertThat(linkedAtRunTime()).isEmpty();
    }

    @Test
    void a_second_time_changes_nothing() throws IOException {
        Map<String, byte[]> before = bytes();
        new CallSites(classes, Specimen.class.getClassLoader()).writeOut();
        assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void what_was_written_out_for_a_class_that_is_gone_goes_too() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !isGenerated(file)).toList()) {
                Files.delete(file);
            }
        }
        assertThat(bytes()).isNotEmpty();

        new StaleClasses(classes).delete();

        assertThat(bytes()).isEmpty();
    }

    @Test
    void what_was_written_out_for_a_class_that_is_compiled_anew_is_written_again() throws Exception {
        Map<String, byte[]> before = bytes();
        Path compiled = Path.of(Specimen.class.getResource("Specimen.class").toURI());
        Files.copy(compiled, folder.resolve("Specimen.class"), StandardCopyOption.REPLACE_EXISTING);

        new StaleClasses(classes).delete();

        assertThat(bytes().keySet()).noneMatch(name -> name.contains(Dispatch.SUFFIX));
        new CallSites(classes, Specimen.class.getClassLoader()).writeOut();
        assertThat(bytes().keySet()).isEqualTo(before.keySet());
        assertThat(linkedAtRunTime()).isEmpty();
    }

    @Test
    void what_is_in_use_stays() throws IOException {
        Map<String, byte[]> before = bytes();

        new StaleClasses(classes).delete();

        assertThat(bytes()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void a_nested_class_without_the_one_around_it_asks_for_a_clean_build() throws IOException {
        Files.delete(folder.resolve("Specimen.class"));
        new StaleClasses(classes).delete();

        assertThatThrownBy(() -> new CallSites(classes, Specimen.class.getClassLoader()).writeOut())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("eu/sovereignty/pack/Specimen$")
                .hasMessageContaining("clean");
    }

    private static boolean isGenerated(Path file) {
        return file.getFileName().toString().contains(Dispatch.SUFFIX);
    }

    private List<String> linkedAtRunTime() throws IOException {
        List<String> sites = new ArrayList<>();
        for (byte[] bytes : bytes().values()) {
            ClassNode type = new ClassNode();
            new ClassReader(bytes).accept(type, 0);
            type.methods.forEach(method -> method.instructions.forEach(instruction -> {
                if (instruction instanceof InvokeDynamicInsnNode site) {
                    sites.add(type.name + "." + method.name + " " + site.bsm);
                }
            }));
        }
        return sites;
    }

    private Map<String, byte[]> bytes() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
