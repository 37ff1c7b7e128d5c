package eu.sovereignty.it;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.it.trap.NetworkTrap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing in a run opens a connection, looks up a name or listens; Maven itself does not, when it is offline. */
class NoNetworkIT {
    private static final Behaviour JUDGED = Behaviour.named("passes");

    @BeforeAll
    static void fetchWhatMavenNeeds() throws IOException, InterruptedException {
        Path folder = JUDGED.project("no-network-prepared");
        assertThat(MavenRun.of(Setup.main(), folder, List.of("verify"), Map.of())
                        .exit())
                .isZero();
    }

    @Test
    void checkUsesNoNetwork() throws IOException, InterruptedException {
        Path folder = JUDGED.project("no-network");
        MavenRun run = MavenRun.of(Setup.main(), folder, List.of("-o", "verify"), trapped(folder));
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("target/sovereignty/report.json")).exists();
        assertThat(trap(folder)).doesNotExist();
    }

    @Test
    void theTrapWorks() throws IOException, InterruptedException {
        Path folder = JUDGED.project("no-network-control");
        List<String> download = List.of("fr.exemple:is-nowhere-maven-plugin:1.0:goal");
        MavenRun run = MavenRun.of(Setup.main(), folder, download, trapped(folder));
        assertThat(run.exit()).isNotZero();
        assertThat(trap(folder)).content().contains("The network is out of bounds");
    }

    private static Path trap(Path folder) {
        return folder.resolveSibling("network.txt");
    }

    // this module's main classes are the trap alone
    private static Map<String, String> trapped(Path folder) {
        return Map.of(
                "MAVEN_OPTS",
                "-Xbootclasspath/a:" + Path.of("target/classes").toAbsolutePath() + " -D" + NetworkTrap.FILE + "="
                        + trap(folder) + " -Djava.security.manager=" + NetworkTrap.class.getName());
    }
}
