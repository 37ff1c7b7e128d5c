package eu.sovereignty.plugin;

import eu.sovereignty.ReactorModule;
import eu.sovereignty.inventory.ScanRequest.BuiltModule;
import eu.sovereignty.inventory.ScanRequest.Dependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

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
        String path = relative(base, project.getBasedir().toPath());
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        Path testClasses = Path.of(project.getBuild().getTestOutputDirectory());
        List<Artifact> resolved = resolved(project);
        return new ReactorModule(
                project.getGroupId() + ":" + project.getArtifactId(),
                path,
                hasClasses(classes),
                project.getDependencies().isEmpty() || !resolved.isEmpty(),
                new BuiltModule(
                        path,
                        List.of(classes, testClasses),
                        resolved.stream()
                                .map(artifact -> dependency(project, artifact))
                                .toList()));
    }

    private static Dependency dependency(MavenProject project, Artifact artifact) {
        return new Dependency(
                coordinate(artifact.getGroupId(), artifact.getArtifactId()),
                artifact.getVersion(),
                Objects.requireNonNullElse(artifact.getScope(), "compile"),
                trail(project, artifact.getDependencyTrail()));
    }

    // Maven writes group:artifact:type:version, and the project itself first
    private static List<String> trail(MavenProject project, @Nullable List<String> ids) {
        String self = coordinate(project.getGroupId(), project.getArtifactId());
        Stream<String> named = ids == null ? Stream.empty() : ids.stream();
        return named.map(Modules::withoutVersion).dropWhile(self::equals).toList();
    }

    private static String withoutVersion(String id) {
        int group = id.indexOf(':');
        int artifact = id.indexOf(':', group + 1);
        return artifact < 0 ? id : id.substring(0, artifact);
    }

    private static String coordinate(String group, String artifact) {
        return group + ":" + artifact;
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
