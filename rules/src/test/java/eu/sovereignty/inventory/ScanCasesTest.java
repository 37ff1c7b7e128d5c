package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The samples of every detector, near misses among them: each tree is scanned by all detectors, and everything is compared. */
class ScanCasesTest {

    /** While working on a detector: {@code -Dscan=maven}. */
    private static final String ONLY = System.getProperty("scan", "");

    private static final Path CASES = Path.of("src/test/resources/eu/sovereignty/inventory");

    @TempDir
    private Path temporary = Path.of("");

    @TestFactory
    Stream<DynamicContainer> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> String.valueOf(file.getFileName()).startsWith(ONLY))
                    .sorted()
                    .map(this::container)
                    .toList()
                    .stream();
        }
    }

    private DynamicContainer container(Path file) {
        try {
            List<ScanCase> cases = ScanCase.read(file);
            return DynamicContainer.dynamicContainer(
                    String.valueOf(file.getFileName()),
                    cases.stream().map(one -> DynamicTest.dynamicTest(one.name(), () -> judge(one))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judge(ScanCase one) throws IOException {
        Inventory inventory = one.scan(Files.createTempDirectory(temporary, "tree"));
        assertThat(ScanLines.items(inventory)).as(one.name()).containsExactlyElementsOf(one.expect());
        assertThat(ScanLines.unread(inventory)).as(one.name()).containsExactlyElementsOf(one.unread());
    }
}
