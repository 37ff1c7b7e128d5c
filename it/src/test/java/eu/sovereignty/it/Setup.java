package eu.sovereignty.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build of this module prepared for its tests. */
final class Setup {
    static final Path BEHAVIOURS = Path.of("src/it").toAbsolutePath();
    static final Path RUNS = Path.of("target/it").toAbsolutePath();
    static final String VERSION = System.getProperty("it.version", "");
    static final Path REPOSITORY = Path.of(System.getProperty("it.repository", "target/repository"));

    private Setup() {}

    /** The newest Maven 3.9 on the oldest JDK that the plugin runs on. */
    static Toolchain main() {
        return new Toolchain(distribution(System.getProperty("it.main", "")), floor());
    }

    /** The other Maven versions, and the main one on a newer JDK if there is one. */
    static List<Toolchain> others() {
        Stream<Toolchain> versions = distributions().stream()
                .filter(maven -> !maven.equals(main().maven()))
                .map(maven -> new Toolchain(maven, floor()));
        Stream<Toolchain> newer = Jdk.newer().stream().map(jdk -> new Toolchain(main().maven(), jdk));
        return Stream.concat(versions, newer).toList();
    }

    private static Jdk floor() {
        return Jdk.floor().orElseThrow(() -> new IllegalStateException("No JDK " + Jdk.FLOOR + " on this machine"));
    }

    private static Path distribution(String version) {
        return distributions().stream()
                .filter(maven -> maven.endsWith("apache-maven-" + version))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> distributions() {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("it.distributions", "")))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Global settings that let Maven take jars from the user's repository, as from a remote one: the user's own
     * settings, with mirrors and proxies, stay in force.
     */
    static Path settings() throws IOException {
        String url = Path.of(System.getProperty("it.cache", "")).toUri().toString();
        Path file = RUNS.resolve("settings.xml");
        Files.createDirectories(RUNS);
        return Files.writeString(file, SETTINGS.replace("@url@", url));
    }

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>cache</id>
                  <repositories>
                    <repository>
                      <id>cache</id>
                      <url>@url@</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>cache</id>
                      <url>@url@</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>false</enabled></snapshots>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>cache</activeProfile>
              </activeProfiles>
            </settings>
            """;
}
