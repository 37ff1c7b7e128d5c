package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.Unread.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two threads see what one sees, in its order, and leave nothing behind. */
class CrewTest {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();
    private static final Evidence EVIDENCE = new Evidence(new Secrets(CATALOGUE));
    private static final int MANY = 400;

    @TempDir
    private Path root = Path.of("");

    @Test
    void an_error_of_any_thread_comes_through_and_no_thread_stays() throws IOException {
        List<SourceFile> files = composeFiles();
        StackOverflowError error = new StackOverflowError("of a detector");
        Detectors.Entry broken =
                new Detectors.Entry(FileNames.any(), false, catalogue -> new Fails(error, files.get(MANY / 2)));
        assertThatThrownBy(() -> seen(files, () -> looker(List.of(broken)))).isSameAs(error);
        assertThat(threads()).doesNotContain("sovereignty-scan");
    }

    /** Does not survive one file. */
    private record Fails(Error error, SourceFile on) implements Detector {
        @Override
        public Content content() {
            return Content.HEAD;
        }

        @Override
        public String name() {
            return "fails";
        }

        @Override
        public boolean reads(SourceFile file) {
            return true;
        }

        @Override
        public void look(SourceFile file, Sightings into) {
            if (file.path().equals(on.path())) {
                throw error;
            }
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    }

    @Test
    void many_files_are_seen_in_their_order() throws IOException {
        List<SourceFile> files = composeFiles();
        Sightings sightings = seen(files, () -> looker(Detectors.all()));
        assertThat(sightings.all().stream().map(one -> one.at().file()).distinct())
                .containsExactlyElementsOf(files.stream().map(SourceFile::path).toList());
        assertThat(threads()).doesNotContain("sovereignty-scan");
    }

    @Test
    void what_one_file_says_of_another_is_understood_wherever_it_was_looked_at() throws IOException {
        Files.createDirectories(root.resolve("gradle"));
        Files.writeString(
                root.resolve("gradle/libs.versions.toml"),
                "[libraries]\nmodel = \"dev.langchain4j:langchain4j-open-ai:1.0.0\"\n");
        for (int i = 0; i < MANY; i++) {
            Path module = Files.createDirectories(root.resolve("m" + i));
            Files.writeString(module.resolve("build.gradle.kts"), "dependencies { implementation(libs.model) }\n");
            Files.writeString(module.resolve("notes.txt"), "openai\n");
        }
        assertThat(scan(ScanLimits.DEFAULT).items().get(0).places()).hasSize(MANY);
    }

    @Test
    void limits_are_reached_at_the_same_place_each_time() throws IOException {
        composeFiles();
        ScanLimits few = new ScanLimits(100_000, 64, 4 << 20, 2L << 30, 100);
        Inventory first = scan(few);
        assertThat(first.unread())
                .filteredOn(one -> one.reason() == Reason.LIMIT)
                .hasSize(MANY - 100);
        for (int i = 0; i < 5; i++) {
            assertThat(scan(few)).isEqualTo(first);
        }
    }

    private Inventory scan(ScanLimits limits) {
        return Scan.of(new ScanRequest(root, true, Set.of(), List.of(), limits), CATALOGUE);
    }

    private static Looker looker(List<Detectors.Entry> detectors) {
        Anchors anchors = Anchors.ofGroups(Detectors.anchors(CATALOGUE));
        return new Looker(new Readers(CATALOGUE, detectors), anchors, ScanLimits.DEFAULT, EVIDENCE);
    }

    private static Sightings seen(List<SourceFile> files, Supplier<Looker> lookers) {
        Sightings sightings = new Sightings(ScanLimits.DEFAULT.sightings(), EVIDENCE);
        try (Crew crew = new Crew(lookers, sightings)) {
            files.forEach(crew::look);
            crew.finish();
        }
        return sightings;
    }

    /** Each of which shows one thing. */
    private List<SourceFile> composeFiles() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String path = "f" + (1000 + i) + "/compose.yaml";
            Path file = root.resolve(path);
            Files.createDirectories(root.resolve("f" + (1000 + i)));
            Files.writeString(file, "services: { db: { image: qdrant/qdrant } }\n");
            files.add(new SourceFile(file, path, Files.size(file)));
        }
        return files;
    }
}
