package eu.sovereignty.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever does what the guides say, letter by letter, gets what they promise. */
class GuidesIT {
    private static final Pattern EVIDENCE = Pattern.compile("\\b(?:docs|web)/[\\w.-]+");
    private static final Pattern REPORT = Pattern.compile("\\btarget/(?:sovereignty|site)/[\\w./-]*\\w");

    static Stream<Guide> guides() throws IOException {
        return Guide.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guides")
    void commandsRunAsWritten(Guide guide) throws IOException, InterruptedException {
        Path project = project(guide);
        Path folder = project;
        for (Guide.Fence fence : guide.fences()) {
            if (!fence.commands().isEmpty()) {
                folder = follow(folder, fence.commands());
                assertThat(promised(fence)).as(fence.text()).allMatch(file -> Files.exists(project.resolve(file)));
            }
        }
    }

    /** Runs the commands of a piece, and tells where the reader's shell is after them. */
    private static Path follow(Path folder, String commands) throws IOException, InterruptedException {
        MavenRun run = MavenRun.script(Setup.main(), folder, "trap pwd EXIT\n" + commands);

        // what a supplier of the demo declares does not hold under the policy for tenders
        int expected = commands.contains("policy=tender") ? 1 : 0;
        assertThat(run.exit()).as("%s%n%s", commands, run.lines()).isEqualTo(expected);
        assertThat(run.lines()).noneMatch(line -> line.contains("Bad input") || line.contains("Defect"));
        return Path.of(run.lines().get(run.lines().size() - 1));
    }

    /** The files that a piece for a pipeline picks up. */
    private static List<String> promised(Guide.Fence fence) {
        return REPORT.matcher(fence.text()).results().map(MatchResult::group).toList();
    }

    /** A project made of the pieces alone: the plugin and its report in a POM, the manifest of the README. */
    private static Path project(Guide guide) throws IOException {
        Path run = Setup.RUNS.resolve("guide-" + guide.name());
        Folders.delete(run);
        Path folder = run.resolve("project");
        Files.createDirectories(folder.resolve(".mvn"));
        String manifest = Guide.readme().piece("yaml", "manifest: 1");
        Files.writeString(folder.resolve("sovereignty.yaml"), manifest);
        for (MatchResult file : EVIDENCE.matcher(manifest).results().toList()) {
            Files.createDirectories(folder.resolve(file.group()).resolveSibling("."));
            Files.writeString(folder.resolve(file.group()), "Signed.\n");
        }
        Files.writeString(folder.resolve("pom.xml"), POM.formatted(plugin(), reporting()));
        supplier(folder.resolve("supplier"));
        return folder;
    }

    private static String plugin() throws IOException {
        return Guide.readme().piece("xml", "<plugin>");
    }

    private static String reporting() throws IOException {
        return Guide.all().get(0).piece("xml", "<reporting>");
    }

    /** What a tender reviewer was sent; the guide's reviewer works in a folder beside it. */
    private static void supplier(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(Path.of("demo/sovereignty.yaml"), folder.resolve("sovereignty.yaml"));
        Folders.copy(Path.of("demo/docs"), folder.resolve("docs"));
        Folders.copy(Path.of("demo/src"), folder.resolve("src"));
    }

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>fr.example</groupId>
              <artifactId>guide</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <build><plugins>%s</plugins></build>
              %s
            </project>
            """;
}
