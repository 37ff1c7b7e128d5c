package eu.sovereignty.inventory;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Resolution;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One look at a class file that refers to a technology: where it calls it, and with which hosts and models. */
final class ByteCode {

    private final Catalogue catalogue;
    private final SourceFile file;
    private final Sightings into;

    ByteCode(Catalogue catalogue, SourceFile file, Sightings into) {
        this.catalogue = catalogue;
        this.file = file;
        this.into = into;
    }

    /**
     * Looks.
     *
     * @param used technologies by the names of the types that the class refers to
     * @throws IllegalArgumentException when the class cannot be read in full
     */
    void look(ConstantPool pool, Map<String, TechnologyMatch> used) {
        JavaClass read = imported();
        Map<String, TechnologyMatch> foreign = foreign(read, used);
        if (foreign.isEmpty()) {
            return;
        }
        Origin origin = Origin.of(file, read);
        Set<String> called = calls(read, foreign, origin);
        foreign.forEach((type, match) -> {
            if (called.add(match.technology())) {
                present(match, origin.at(0), read.getPackageName(), origin, read.getName() + " refers to " + type);
            }
        });
        if (!origin.source()) {
            // a source says the same, and which client it is for
            texts(pool, foreign, origin);
        }
    }

    private JavaClass imported() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .importPath(file.location()).stream()
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("not read in full"));
        });
    }

    /** What belongs to a technology and not to the class's own package, whatever that is named like. */
    private Map<String, TechnologyMatch> foreign(JavaClass read, Map<String, TechnologyMatch> used) {
        Optional<String> own =
                catalogue.technologies().javaType(read.getPackageName()).map(TechnologyMatch::technology);
        Map<String, TechnologyMatch> foreign = new LinkedHashMap<>(used);
        foreign.values()
                .removeIf(match -> own.filter(match.technology()::equals).isPresent());
        return foreign;
    }

    /** Notes each call; the result has the technologies that are called. */
    private Set<String> calls(JavaClass read, Map<String, TechnologyMatch> foreign, Origin origin) {
        Set<String> called = new TreeSet<>();
        List<JavaAccess<?>> accesses = read.getAccessesFromSelf().stream()
                .sorted(Comparator.<JavaAccess<?>>comparingInt(JavaAccess::getLineNumber)
                        .thenComparing(access -> access.getTarget().getFullName()))
                .toList();
        Set<String> noted = new TreeSet<>();
        for (JavaAccess<?> access : accesses) {
            String owner = access.getTargetOwner().getName().replace('$', '.');
            Optional.ofNullable(foreign.get(owner))
                    .filter(match -> noted.add(access.getLineNumber() + owner + access.getName()))
                    .ifPresent(match -> {
                        called.add(match.technology());
                        call(access, match, origin);
                    });
        }
        return called;
    }

    private void call(JavaAccess<?> access, TechnologyMatch match, Origin origin) {
        String evidence =
                access.getOriginOwner().getName() + "." + access.getOrigin().getName() + " calls "
                        + access.getTargetOwner().getName() + "." + access.getName();
        present(
                match,
                origin.at(access.getLineNumber()),
                access.getOriginOwner().getPackageName(),
                origin,
                evidence);
    }

    private void present(TechnologyMatch match, Position at, String caller, Origin origin, String evidence) {
        into.add(match, at, origin.scope(), evidence, new Says.Present(Says.Means.CODE));
        into.call(new CallSite(caller, match.technology(), at, origin.scope(), evidence));
    }

    /** Texts in a class that uses AI: what is an address of a provider, or the name of a model and of nothing else. */
    private void texts(ConstantPool pool, Map<String, TechnologyMatch> foreign, Origin origin) {
        List<String> technologies = foreign.values().stream()
                .map(TechnologyMatch::technology)
                .distinct()
                .toList();
        Optional<String> only = technologies.size() == 1 ? Optional.of(technologies.get(0)) : Optional.empty();
        for (String text : pool.texts()) {
            WebAddress.host(text, false)
                    .filter(this::ofProvider)
                    .ifPresent(host -> hint(only, origin, host, new Says.Host(host)));
            if (catalogue.model(text, Catalogue.Where.ANYWHERE).isPresent()) {
                hint(only, origin, text, new Says.Model(text, Use.CHAT));
            }
        }
    }

    private boolean ofProvider(String host) {
        return catalogue.technologies().host(host).isPresent()
                || catalogue.resolve(Hosts.withoutPort(host)) instanceof Resolution.Found;
    }

    private void hint(Optional<String> technology, Origin origin, String text, Says says) {
        into.add(technology, Strength.WEAK, origin.at(0), origin.scope(), "\"" + text + "\"", says, Optional.empty());
    }

    /** Where the code of a class stands: in its source, where that lies in the tree, else in the class file. */
    private record Origin(String file, boolean source, Scope scope) {

        private static final Map<String, String> SOURCES = Map.of(
                "target/classes/", "src/main/",
                "target/test-classes/", "src/test/",
                "build/classes/java/main/", "src/main/",
                "build/classes/kotlin/main/", "src/main/",
                "build/classes/java/test/", "src/test/");

        static Origin of(SourceFile file, JavaClass read) {
            return read.getSource()
                    .flatMap(source -> source.getFileName())
                    .flatMap(name -> source(file, read, name))
                    .map(found -> new Origin(found.path(), true, found.scope()))
                    .orElseGet(() -> new Origin(file.path(), false, file.scope()));
        }

        private static Optional<SourceFile> source(SourceFile file, JavaClass read, String name) {
            for (Map.Entry<String, String> folders : new java.util.TreeMap<>(SOURCES).entrySet()) {
                int at = file.path().lastIndexOf(folders.getKey());
                if (at >= 0) {
                    String up = "../".repeat((int) file.path()
                            .substring(at)
                            .chars()
                            .filter(c -> c == '/')
                            .count());
                    String below = read.getPackageName().replace('.', '/') + "/" + name;
                    return Neighbours.beside(file, up + folders.getValue() + "java/" + below)
                            .or(() -> Neighbours.beside(file, up + folders.getValue() + "kotlin/" + below));
                }
            }
            return Optional.empty();
        }

        /** The place of a line; without its source, a line says nothing of the class file. */
        Position at(int line) {
            return source && line > 0 ? new Position(file, line, 1, "") : Position.of(file);
        }
    }
}
