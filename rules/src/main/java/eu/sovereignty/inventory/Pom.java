package eu.sovereignty.inventory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in one {@code pom.xml}, as written: nothing inherited, nothing resolved.
 *
 * @param coordinate of the project itself; group and version are empty where they are the parent's
 * @param properties of the project, then those of its profiles that have other names
 * @param modules of the project and of all its profiles
 */
record Pom(
        Coordinate coordinate,
        Optional<Parent> parent,
        Map<String, String> properties,
        List<String> modules,
        List<Artifact> artifacts) {

    Pom {
        properties = Map.copyOf(properties);
        modules = List.copyOf(modules);
        artifacts = List.copyOf(artifacts);
    }

    /** What names an artifact; empty is what is not said. */
    record Coordinate(String group, String artifact, String version) {
        static final Coordinate NONE = new Coordinate("", "", "");

        /** {@code group:artifact}, as the catalogue asks. */
        String key() {
            return group + ":" + artifact;
        }
    }

    /**
     * The parent.
     *
     * @param relativePath where it is looked for first; empty where it is taken from a repository
     */
    record Parent(Coordinate coordinate, String relativePath) {}

    /** For what an artifact is named. */
    enum Role {
        DEPENDENCY,
        /** Only says of which version it would be: {@code dependencyManagement}, an imported bill of materials among it. */
        MANAGED,
        /** A plugin, an extension, what a plugin needs, an annotation processor. */
        BUILD,
        /** The same under {@code pluginManagement}. */
        MANAGED_BUILD
    }

    /**
     * An artifact that is named.
     *
     * @param scope as written; empty where nothing is
     * @param profile id of the profile under which it holds; empty where it always does
     * @param line of its {@code artifactId}
     */
    record Artifact(Role role, Coordinate coordinate, String scope, Optional<String> profile, int line, int column) {}
}
