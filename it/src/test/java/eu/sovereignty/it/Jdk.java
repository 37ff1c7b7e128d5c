package eu.sovereignty.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param release its feature release, such as 17
 */
record Jdk(Path home, int release) {
    static final int FLOOR = 17;

    /** The JDK of the floor. */
    static Optional<Jdk> floor() {
        return all().filter(jdk -> jdk.release() == FLOOR).findFirst();
    }

    /** The oldest JDK after the floor. */
    static Optional<Jdk> newer() {
        return all().filter(jdk -> jdk.release() > FLOOR).min(Comparator.comparingInt(Jdk::release));
    }

    private static Stream<Jdk> all() {
        Stream<Path> running = Stream.of(Path.of(System.getProperty("java.home")));
        return Stream.of(running, named(), installed())
                .flatMap(homes -> homes)
                .filter(home -> Files.exists(home.resolve("bin/javac")))
                .flatMap(home -> release(home).map(number -> new Jdk(home, number)).stream());
    }

    private static Stream<Path> named() {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .sorted(Map.Entry.comparingByKey())
                .map(variable -> Path.of(variable.getValue()));
    }

    private static Stream<Path> installed() {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> release(Path home) {
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
            said.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        String version = said.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.isEmpty()
                ? Optional.empty()
                : Optional.of(Runtime.Version.parse(version).feature());
    }
}
