package eu.sovereignty.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project, a command and what must come of it: a folder of {@code src/it} with a file {@code expected}.
 *
 * <p>Each line of that file is a keyword and a text: {@code run} the arguments of Maven, {@code exit} its status,
 * {@code from} the behaviour whose project this one starts from, {@code folder} the name of the project's folder,
 * {@code everywhere} when it holds on every toolchain; the rest are {@link Expectation}s. {@code #} starts a comment.
 */
record Behaviour(String name, List<Line> lines) {
    /** A keyword and the text after it. */
    record Line(String keyword, String text) {
        static Line of(String line) {
            String[] parts = line.strip().split("\\s+", 2);
            return new Line(parts[0], parts.length > 1 ? parts[1].replace("@version@", Setup.VERSION) : "");
        }

        @Override
        public String toString() {
            return keyword + " " + text;
        }
    }

    static List<Behaviour> all() throws IOException {
        try (Stream<Path> folders = Files.list(Setup.BEHAVIOURS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected")))
                    .sorted()
                    .map(folder -> named(folder.getFileName().toString()))
                    .toList();
        }
    }

    static Behaviour named(String name) {
        try (Stream<String> lines = Files.lines(Setup.BEHAVIOURS.resolve(name).resolve("expected"))) {
            return new Behaviour(
                    name,
                    lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(Line::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean everywhere() {
        return value("everywhere").isPresent();
    }

    List<String> arguments() {
        return List.of(value("run").orElseThrow().split("\\s+"));
    }

    Optional<String> value(String keyword) {
        return all(keyword).stream().findFirst();
    }

    List<String> all(String keyword) {
        return lines.stream()
                .filter(line -> line.keyword().equals(keyword))
                .map(Line::text)
                .toList();
    }

    /** Lays out a fresh copy of the project for one run. */
    Path project(String run) throws IOException {
        Path place = Setup.RUNS.resolve(run);
        Folders.delete(place);
        Path folder = place.resolve(value("folder").orElse("project"));
        copyTo(folder);
        // so that Maven does not find the settings of the repository that this runs in
        Files.createDirectories(folder.resolve(".mvn"));
        return folder;
    }

    private void copyTo(Path folder) throws IOException {
        for (String base : all("from")) {
            named(base).copyTo(folder);
        }
        Folders.copy(Setup.BEHAVIOURS.resolve(name), folder);
        for (String removed : all("without")) {
            Folders.delete(folder.resolve(removed));
        }
    }
}
