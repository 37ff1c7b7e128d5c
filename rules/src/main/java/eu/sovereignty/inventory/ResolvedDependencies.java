package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.ScanRequest.BuiltModule;
import eu.sovereignty.inventory.ScanRequest.Dependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a build resolved: the dependencies of dependencies, which no file of the tree names. */
final class ResolvedDependencies {

    private final Catalogue catalogue;
    private final Sightings into;

    ResolvedDependencies(Catalogue catalogue, Sightings into) {
        this.catalogue = catalogue;
        this.into = into;
    }

    void look(ScanRequest request) {
        into.by("maven-resolved");
        for (BuiltModule module : request.modules()) {
            Optional<Places> places = Optional.empty();
            for (Dependency dependency : module.dependencies()) {
                Optional<TechnologyMatch> match =
                        catalogue.technologies().artifact(Ecosystem.MAVEN, dependency.coordinate());
                if (match.isPresent()) {
                    places = places.or(() -> Optional.of(Places.of(request.root(), module)));
                    sighted(match.get(), dependency, places.get());
                }
            }
        }
    }

    private void sighted(TechnologyMatch match, Dependency dependency, Places places) {
        boolean direct = dependency.trail().size() <= 1;
        if (direct && places.names(dependency.coordinate())) {
            return;
        }
        String first = direct ? dependency.coordinate() : dependency.trail().get(0);
        Scope place = Scope.of(places.file());
        into.add(
                match,
                places.of(first),
                dependency.scope().equals("test") ? place.lighter(Scope.TEST) : place,
                direct ? dependency.coordinate() : String.join(" > ", dependency.trail()),
                new Says.Present(direct ? Says.Means.DEPENDENCY : Says.Means.TRANSITIVE));
    }

    /** Where the dependencies of a module stand in its {@code pom.xml}. */
    private record Places(String file, Map<String, Position> lines) {

        static Places of(Path root, BuiltModule module) {
            String folder = module.path().equals(".") || module.path().isEmpty() ? "" : module.path() + "/";
            String path = folder + "pom.xml";
            Map<String, Position> lines = new HashMap<>();
            try {
                Path file = root.resolve(path);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    note(PomTree.of(new SourceFile(file, path, Files.size(file)), new Poms()), path, lines);
                }
            } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException e) {
                // the build has read it: what this reader cannot read is shown as the file as a whole
                lines.clear();
            }
            return new Places(path, lines);
        }

        private static void note(PomTree tree, String path, Map<String, Position> lines) {
            for (Pom.Artifact artifact : tree.pom().artifacts()) {
                if (artifact.role() == Pom.Role.DEPENDENCY) {
                    lines.putIfAbsent(
                            tree.resolved(artifact.coordinate()).key(),
                            new Position(path, artifact.line(), artifact.column(), ""));
                }
            }
        }

        boolean names(String coordinate) {
            return lines.containsKey(coordinate);
        }

        Position of(String coordinate) {
            return lines.getOrDefault(coordinate, Position.of(file));
        }
    }
}
