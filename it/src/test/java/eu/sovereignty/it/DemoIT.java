package eu.sovereignty.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo shows what the tool is for, and the same input gives the same bytes. */
class DemoIT {
    private static final Set<String> MATTERS = Set.of("FAILED", "UNDETERMINED", "REVIEW", "NOTICE");
    private static Path first = Path.of("");
    private static Path second = Path.of("");

    @BeforeAll
    static void judgeTwice() throws IOException, InterruptedException {
        first = judge("demo-one");
        second = judge("demo-two/in/another/folder");
    }

    private static Path judge(String run) throws IOException, InterruptedException {
        Path folder = Setup.RUNS.resolve(run);
        Folders.delete(folder);
        Folders.copy(Path.of("demo/src"), folder.resolve("src"));
        Folders.copy(Path.of("demo/docs"), folder.resolve("docs"));
        Files.copy(Path.of("demo/sovereignty.yaml"), folder.resolve("sovereignty.yaml"));
        Files.createDirectories(folder.resolve(".mvn"));
        String check = "eu.sovereignty:sovereignty-maven-plugin:" + Setup.VERSION + ":check";
        List<String> arguments = List.of(check, "-Dsovereignty.asOf=2026-11-21", "-Dsovereignty.failOn=never");
        assertThat(MavenRun.of(Setup.main(), folder, arguments, Map.of()).exit())
                .isZero();
        return folder.resolve("target/sovereignty");
    }

    @Test
    void hasAnOutcomeThatMattersOfEachLaw() {
        JsonNode report =
                JsonMapper.shared().readTree(first.resolve("report.json").toFile());
        Set<String> laws = report.at("/outcomes")
                .valueStream()
                .filter(outcome -> MATTERS.contains(outcome.at("/outcome").asString()))
                .map(outcome -> outcome.at("/rule").asString().split("-", 2)[0])
                .collect(Collectors.toSet());
        assertThat(laws).contains("gdpr", "france", "dataact", "aiact", "cloudact", "coherence");
    }

    @Test
    void givesTheSameBytesInAnotherFolder() {
        assertThat(first.resolve("report.json")).hasSameBinaryContentAs(second.resolve("report.json"));
        assertThat(first.resolve("report.html")).hasSameBinaryContentAs(second.resolve("report.html"));
    }
}
