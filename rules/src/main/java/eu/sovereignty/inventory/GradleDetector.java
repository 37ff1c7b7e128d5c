package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dependencies of Gradle builds. A script may name what a version catalogue, {@code gradle.properties} or another script
 * explains, so that all are read before anything is told. An entry of a catalogue that no script uses is a hint; so are
 * platforms and constraints, which only set versions.
 */
final class GradleDetector implements Detector {

    private static final String CATALOGUE = ".versions.toml";
    private static final Set<String> LOCKS = Set.of("gradle.lockfile", "buildscript-gradle.lockfile");

    private final Technologies technologies;
    private final List<Asked> asked = new ArrayList<>();
    private final VersionCatalogues catalogues = new VersionCatalogues();
    private final Map<String, Map<String, String>> variables = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    GradleDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    /** What a script depends on, under a name that is not yet understood. */
    private record Asked(String name, GradleScript.Dependency by) {}

    @Override
    public String name() {
        return "gradle";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String path = file.path();
        return path.endsWith(".gradle")
                || path.endsWith(".gradle.kts")
                || path.endsWith(CATALOGUE)
                || path.endsWith("gradle.properties")
                || path.endsWith("gradle.lockfile")
                || constants(path);
    }

    /** Builds of larger projects keep coordinates in classes of their own. */
    private static boolean constants(String path) {
        return (path.startsWith("buildSrc/") || path.contains("/buildSrc/") || path.startsWith("build-logic/"))
                && (path.endsWith(".kt") || path.endsWith(".java") || path.endsWith(".groovy"));
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        String name = file.name();
        if (name.endsWith(CATALOGUE)) {
            catalogues.read(file);
        } else if (LOCKS.contains(name)) {
            lock(file, into);
        } else if (name.endsWith(".properties")) {
            TextLines.forEach(file.text(), (line, offset) -> property(line));
        } else {
            script(file);
        }
    }

    private void property(String line) {
        int equals = line.indexOf('=');
        if (equals > 0 && line.charAt(0) != '#' && line.charAt(0) != '!') {
            shared.putIfAbsent(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        }
    }

    private void script(SourceFile file) {
        GradleScript script = GradleScript.of(file);
        variables.put(file.path(), script.variables());
        script.variables().forEach(shared::putIfAbsent);
        script.entries().forEach(entry -> catalogues.add(file.folder(), entry));
        Set<String> seen = new HashSet<>();
        for (GradleScript.Dependency dependency : script.dependencies()) {
            for (String name : dependency.names()) {
                if (seen.add(name + dependency.scope() + dependency.weak())) {
                    asked.add(new Asked(name, scoped(dependency, file.scope())));
                }
            }
        }
    }

    private static GradleScript.Dependency scoped(GradleScript.Dependency one, Scope scope) {
        return new GradleScript.Dependency(
                one.names(), one.weak(), one.scope().lighter(scope), one.at(), one.evidence());
    }

    /** {@code group:artifact:version=compileClasspath,testCompileClasspath}. */
    private void lock(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.MAVEN, file, into);
        boolean build = file.name().startsWith("buildscript");
        TextLines.forEach(file.text(), (line, offset) -> {
            int equals = line.indexOf('=');
            if (equals > 0 && line.charAt(0) != '#') {
                boolean test = line.startsWith("test", equals + 1);
                Scope scope = build ? Scope.BUILD : test ? Scope.TEST : Scope.PRODUCTION;
                String coordinate = line.substring(0, equals);
                packages.tell(GradleNames.withoutVersion(coordinate), offset, Means.TRANSITIVE, scope, coordinate);
            }
        });
    }

    @Override
    public void finish(Sightings into) {
        for (Asked one : asked) {
            for (String coordinate : coordinates(one)) {
                technologies
                        .artifact(Ecosystem.MAVEN, GradleNames.withoutVersion(coordinate))
                        .ifPresent(match -> tell(match, one, into));
            }
        }
        catalogues.unused().forEach(entry -> hint(entry, into));
    }

    private List<String> coordinates(Asked one) {
        String file = one.by().at().file();
        GradleNames names = new GradleNames(variables.getOrDefault(file, Map.of()), shared);
        if (one.name().indexOf(':') > 0) {
            return List.of(names.filled(one.name()));
        }
        List<String> entered = catalogues.coordinates(one.name(), file);
        return entered.isEmpty() ? names.meaning(one.name()).stream().toList() : entered;
    }

    private static void tell(TechnologyMatch match, Asked one, Sightings into) {
        into.add(
                Optional.of(match.technology()),
                one.by().weak() ? Strength.WEAK : match.strength(),
                one.by().at(),
                one.by().scope(),
                one.by().evidence(),
                new Says.Present(Means.DEPENDENCY),
                Optional.empty());
    }

    private void hint(VersionCatalogues.Library library, Sightings into) {
        Position at = library.at();
        library.coordinates().stream()
                .flatMap(coordinate ->
                        technologies.artifact(Ecosystem.MAVEN, GradleNames.withoutVersion(coordinate)).stream())
                .forEach(match -> into.add(
                        Optional.of(match.technology()),
                        Strength.WEAK,
                        at,
                        Scope.of(at.file()),
                        library.evidence(),
                        new Says.Present(Means.DEPENDENCY),
                        Optional.empty()));
    }
}
