package eu.sovereignty.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site of a project tells the judgement, and no finding stops it. */
class SiteIT {
    static Stream<Toolchain> toolchains() {
        return Stream.concat(Stream.of(Setup.main()), Setup.others().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("toolchains")
    void linksTheReportOfTheDemoInBothLanguages(Toolchain toolchain) throws IOException, InterruptedException {
        Path folder =
                demo("site-" + toolchain.version() + "-jdk" + toolchain.jdk().release());

        MavenRun run = site(toolchain, folder, "-Dlocales=fr,en");

        assertThat(run.exit()).as("%s", run.lines()).isZero();
        assertTold(folder.resolve("target/site/fr"), "Souveraineté", "lang=\"fr\"");
        assertTold(folder.resolve("target/site/en"), "Sovereignty", "lang=\"en\"");
    }

    private static void assertTold(Path site, String name, String language) throws IOException {
        assertThat(Files.readString(site.resolve("project-reports.html")))
                .contains("href=\"sovereignty.html\"")
                .contains(name);
        assertThat(Files.readString(site.resolve("sovereignty.html")))
                .contains("href=\"sovereignty/report.html\"")
                .contains("href=\"sovereignty/rules/");
        assertThat(Files.readString(site.resolve("sovereignty/report.html"))).contains(language);
    }

    @Test
    void tellsAManifestThatCannotBeJudged() throws IOException, InterruptedException {
        Path folder = demo("site-bad-manifest");
        Files.writeString(
                folder.resolve("sovereignty.yaml"), "manifest: 1\nsystems: [{ id: X, colour: \"<b>red</b>\" }]\n");

        MavenRun run = site(Setup.main(), folder);

        assertThat(run.exit()).as("%s", run.lines()).isZero();
        assertThat(Files.readString(folder.resolve("target/site/sovereignty.html")))
                .contains("sovereignty.yaml:2:")
                .doesNotContain("<b>red");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("[WARNING]") && line.contains("sovereignty.yaml:2:"));
    }

    @Test
    void hasNoPageWhereItIsSkipped() throws IOException, InterruptedException {
        Path folder = demo("site-skip");

        MavenRun run = site(Setup.main(), folder, "-Dsovereignty.skip");

        assertThat(run.exit()).as("%s", run.lines()).isZero();
        assertThat(folder.resolve("target/site/sovereignty.html")).doesNotExist();
        assertThat(run.lines()).anyMatch(line -> line.contains("sovereignty.skip"));
    }

    private static MavenRun site(Toolchain toolchain, Path folder, String... more)
            throws IOException, InterruptedException {
        List<String> arguments = Stream.concat(Stream.of("site", "-Dsovereignty.asOf=2026-11-21"), Stream.of(more))
                .toList();
        return MavenRun.of(toolchain, folder, arguments, Map.of());
    }

    private static Path demo(String run) throws IOException {
        Path folder = Setup.RUNS.resolve(run).resolve("project");
        Folders.delete(folder);
        for (String part : List.of("src", "docs")) {
            Folders.copy(Path.of("demo", part), folder.resolve(part));
        }
        for (String file : List.of("pom.xml", "sovereignty.yaml")) {
            Files.copy(Path.of("demo", file), folder.resolve(file));
        }
        Files.createDirectories(folder.resolve(".mvn"));
        return folder;
    }
}
