package eu.sovereignty.plugin;

import eu.sovereignty.ReactorModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What the build knows of its modules when the evaluation starts. */
final class Modules {
    private Modules() {}

    /**
     * All modules that produce something, also those that this build leaves out.
     *
     * @param base the folder that their paths are relative to
     * @throws UncheckedIOException when a module's classes cannot be listed
     */
    static List<ReactorModule> of(MavenSession session, Path base) {
        return session.getAllProjects().stream()
                .filter(project -> !project.getPackaging().equals("pom"))
                .map(project -> module(project, base))
                .toList();
    }

    private static ReactorModule module(MavenProject project, Path base) {
        return new ReactorModule(
                project.getGroupId() + ":" + project.getArtifactId(),
                relative(base, project.getBasedir().toPath()),
                hasClasses(Path.of(project.getBuild().getOutputDirectory())),
                project.getDependencies().isEmpty() || !resolved(project).isEmpty());
    }

    private static String relative(Path base, Path folder) {
        String path = base.relativize(folder).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }

    private static boolean hasClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Maven hides from a goal what the goal did not ask to resolve; on a copy, the filter is ours
    private static List<Artifact> resolved(MavenProject project) {
        MavenProject copy = project.clone();
        copy.setArtifactFilter(artifact -> true);
        return List.copyOf(copy.getArtifacts());
    }
}
