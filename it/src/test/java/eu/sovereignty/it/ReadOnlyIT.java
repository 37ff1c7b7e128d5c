package eu.sovereignty.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder without a POM in which nothing can be written, such as a checkout that belongs to somebody else. */
class ReadOnlyIT {
    private static final Behaviour JUDGED = Behaviour.named("no-pom");
    private Path folder = Path.of("");

    @BeforeEach
    void closeTheFolder() throws IOException {
        folder = JUDGED.project("read-only");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "Whoever runs this can write everywhere");
    }

    @AfterEach
    void openTheFolder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void saysThatItCannotWrite() throws IOException, InterruptedException {
        MavenRun run = MavenRun.of(Setup.main(), folder, JUDGED.arguments(), Map.of());
        assertThat(run.exit()).isNotZero();
        assertThat(run.lines()).anyMatch(line -> line.contains("Bad input")).noneMatch(line -> line.contains("Defect"));
    }

    @Test
    void judgesWhenTheReportsGoElsewhere() throws IOException, InterruptedException {
        Path elsewhere = folder.resolveSibling("reports");
        List<String> arguments = new ArrayList<>(JUDGED.arguments());
        arguments.add("-Dsovereignty.outputDirectory=" + elsewhere);
        assertThat(MavenRun.of(Setup.main(), folder, arguments, Map.of()).exit())
                .isZero();
        assertThat(elsewhere.resolve("report.json")).exists();
    }
}
