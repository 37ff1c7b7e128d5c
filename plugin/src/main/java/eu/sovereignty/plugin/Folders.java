package eu.sovereignty.plugin;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Where a goal reads and writes; both paths are absolute.
 *
 * @param base the folder that is judged: the base of every relative path
 * @param output the folder of the reports
 */
record Folders(Path base, Path output) {
    /**
     * Computes the folders.
     *
     * @param base the folder given, relative to the one that Maven was started for, which is the default
     * @param output the folder given, relative to the base
     */
    static Folders of(MavenSession session, Optional<Path> base, Optional<Path> output) {
        Path started =
                Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
        Path judged = started.resolve(base.orElse(started)).normalize();
        Path reports = output.or(() -> base.isPresent() ? Optional.empty() : buildFolder(session))
                .orElse(Path.of("target", "sovereignty"));
        return new Folders(judged, judged.resolve(reports).normalize());
    }

    // not by ${project.build.directory}: without a POM, that is the name of a folder
    private static Optional<Path> buildFolder(MavenSession session) {
        return session.getAllProjects().stream()
                .filter(project -> project.isExecutionRoot() && project.getFile() != null)
                .map(project -> Path.of(project.getBuild().getDirectory(), "sovereignty"))
                .findFirst();
    }
}
