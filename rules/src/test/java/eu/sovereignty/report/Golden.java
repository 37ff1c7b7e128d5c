package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs, compared with a file under {@code src/test/resources}. {@code -Dgolden.update=true} rewrites the files, so
 * that a change is reviewed as a diff.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/eu/sovereignty");

    private Golden() {}

    public static void compare(String file, String actual) {
        Path expected = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(expected.getParent());
                Files.writeString(expected, actual);
            }
            assertThat(actual).as(file).isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
