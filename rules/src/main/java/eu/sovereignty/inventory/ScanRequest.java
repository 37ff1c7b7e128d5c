package eu.sovereignty.inventory;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to look at.
 *
 * @param root folder below which everything is read
 * @param everything whether files are read that version control ignores: for a repository of somebody else
 * @param excluded files and folders that are not part of what is looked at: the manifest itself, reports of earlier runs
 * @param modules what the build knows of its modules; empty where none runs
 */
public record ScanRequest(
        Path root, boolean everything, Set<Path> excluded, List<BuiltModule> modules, ScanLimits limits) {

    public ScanRequest {
        excluded = Set.copyOf(excluded);
        modules = List.copyOf(modules);
    }

    /** A module that a build has just built. */
    public record BuiltModule(String path, List<Path> classes, List<Dependency> dependencies) {
        public BuiltModule {
            classes = List.copyOf(classes);
            dependencies = List.copyOf(dependencies);
        }
    }

    /**
     * A dependency that the build resolved.
     *
     * @param coordinate {@code group:artifact}
     * @param scope of Maven: compile, runtime, provided, test, system
     * @param trail {@code group:artifact} of each dependency on the way from the module to this one, itself last
     */
    public record Dependency(String coordinate, String version, String scope, List<String> trail) {
        public Dependency {
            trail = List.copyOf(trail);
        }
    }
}
