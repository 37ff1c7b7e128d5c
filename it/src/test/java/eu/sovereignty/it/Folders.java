package eu.sovereignty.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes folders. */
final class Folders {
    private Folders() {}

    /** Copies all files but {@code expected}; in POMs, {@code @version@} becomes the version under test. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file));
            Files.createDirectories(copy.resolveSibling("."));
            Files.write(copy, content(file));
        }
    }

    private static byte[] content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.endsWith("pom.xml")
                ? new String(bytes, UTF_8).replace("@version@", Setup.VERSION).getBytes(UTF_8)
                : bytes;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(file -> Files.isRegularFile(file) && !file.endsWith("expected"))
                    .sorted()
                    .toList();
        }
    }
}
