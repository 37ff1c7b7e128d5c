package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of names by which detectors are asked: one that is too narrow would hide what its detector finds. */
class DetectorsTest {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();
    private static final Path CASES = Path.of("src/test/resources/eu/sovereignty/inventory");

    /** Names that are rare in samples, and near misses. */
    private static final List<String> RARE = List.of(
            "Pipfile",
            "Pipfile.lock",
            "sub/Gemfile",
            "old.Gemfile",
            "Gemfile.lock",
            "DESCRIPTION",
            "renv.lock",
            "Dockerfile",
            "Dockerfile.dev",
            "Containerfile",
            "build/app.Dockerfile",
            "my.Dockerfile",
            ".env",
            ".envrc",
            "prod.env",
            "env.local",
            "a/env.production",
            "conf.env.d/x",
            "app-env.example",
            "app.env-example",
            "model",
            "bin",
            "Weights",
            "x.BIN",
            "buildSrc/src/main/kotlin/Versions.kt",
            "a/buildSrc/Deps.java",
            "build-logic/src/D.groovy",
            "gradle/libs.versions.toml",
            "gradle.lockfile",
            "Directory.Build.targets",
            "x.PNG",
            "settings.JSON",
            "App.TSX",
            "no-ending",
            "deep/er/no-ending");

    @Test
    void the_names_of_a_detector_cover_all_that_it_reads() {
        List<SourceFile> files = paths().stream()
                .flatMap(path -> Stream.of(0L, ModelFiles.LARGE).map(size -> file(path, size)))
                .toList();
        for (Detectors.Entry entry : Detectors.all()) {
            Detector detector = entry.make().apply(CATALOGUE);
            assertThat(files.stream()
                            .filter(detector::reads)
                            .filter(file -> !entry.names().have(file)))
                    .as(detector.name())
                    .extracting(SourceFile::path)
                    .isEmpty();
        }
    }

    @Test
    void a_file_has_the_readers_that_it_would_have_if_all_were_asked() {
        Readers readers = new Readers(CATALOGUE, Detectors.all());
        List<Detector> all = Detectors.all().stream()
                .map(entry -> entry.make().apply(CATALOGUE))
                .toList();
        for (String path : paths()) {
            SourceFile file = file(path, 0);
            assertThat(names(readers.of(file).detectors()))
                    .as(path)
                    .isEqualTo(names(all.stream().filter(one -> one.reads(file)).toList()));
        }
    }

    @Test
    void what_has_nothing_to_read_is_not_made() {
        Readers readers = new Readers(CATALOGUE, Detectors.all());
        readers.of(file("src/main/java/A.java", 0));
        assertThat(names(readers.made()))
                .containsExactly("hosts", "jvm-code", "named-files", "secrets", "vector-fields", "vector-extension");
    }

    @Test
    void a_file_that_others_explain_is_not_shared() {
        Readers readers = new Readers(CATALOGUE, Detectors.all());
        assertThat(readers.of(file("build.gradle", 0)).together()).isTrue();
        assertThat(readers.of(file("pom.xml", 0)).together()).isFalse();
    }

    private static List<String> names(List<Detector> detectors) {
        return detectors.stream().map(Detector::name).toList();
    }

    private static SourceFile file(String path, long size) {
        return new SourceFile(Path.of(path), path, size);
    }

    /** Of all samples, and the rare ones. */
    private static Set<String> paths() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .flatMap(DetectorsTest::paths)
                    .collect(Collectors.toCollection(() -> new TreeSet<>(RARE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> paths(Path cases) {
        try {
            return ScanCase.read(cases).stream().flatMap(one -> one.files().keySet().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
