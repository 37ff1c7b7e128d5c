package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Pom.Coordinate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code pom.xml} with its parents, as far as they lie in the same tree, and with what builds it. */
final class PomTree {

    private static final int MOST_PARENTS = 16;
    private static final int LONGEST_VALUE = 1000;

    private final Poms poms;
    private final SourceFile file;
    /** The project itself first, then its parent, and so on. */
    private final List<Pom> chain;

    private PomTree(Poms poms, SourceFile file, List<Pom> chain) {
        this.poms = poms;
        this.file = file;
        this.chain = chain;
    }

    /**
     * Reads a project and its parents; a parent that is missing or broken says nothing.
     *
     * @throws IllegalArgumentException when the file itself is broken
     */
    static PomTree of(SourceFile file, Poms poms) {
        List<Pom> chain = new ArrayList<>();
        Pom pom = poms.read(file);
        chain.add(pom);
        SourceFile at = file;
        while (chain.size() < MOST_PARENTS) {
            Optional<SourceFile> above = parent(at, pom);
            Optional<Pom> read = above.flatMap(poms::tolerant).filter(isParentOf(pom));
            if (read.isEmpty() || above.isEmpty()) {
                break;
            }
            at = above.get();
            pom = read.get();
            chain.add(pom);
        }
        return new PomTree(poms, file, chain);
    }

    /** What the file itself says. */
    Pom pom() {
        return chain.get(0);
    }

    /** A coordinate with its properties put in; what nothing in the tree says stays as it is written. */
    Coordinate resolved(Coordinate written) {
        return new Coordinate(value(written.group()), value(written.artifact()), value(written.version()));
    }

    /** The scope of a dependency: its own, else the one that a parent manages; compile where nobody says. */
    String scope(Pom.Artifact dependency) {
        if (!dependency.scope().isEmpty()) {
            return value(dependency.scope());
        }
        String key = resolved(dependency.coordinate()).key();
        return chain.stream()
                .flatMap(pom -> pom.artifacts().stream())
                .filter(other ->
                        other.role() == Pom.Role.MANAGED && !other.scope().isEmpty())
                .filter(other -> resolved(other.coordinate()).key().equals(key))
                .map(other -> value(other.scope()))
                .findFirst()
                .orElse("compile");
    }

    /**
     * Whether an artifact is built in the same project: of its group, and of whatever version the project has. The same version
     * written out is no sign: examples of a framework carry its group and its number.
     */
    boolean own(Coordinate written) {
        Coordinate resolved = resolved(written);
        return groupIsOwn()
                && resolved.group().equals(value("${project.groupId}"))
                && (ownVersion(written.version()) || managedAsOwn(resolved.key()));
    }

    /** A group that is that of a parent from elsewhere is the parent's. */
    private boolean groupIsOwn() {
        return chain.stream().anyMatch(pom -> !pom.coordinate().group().isEmpty());
    }

    private boolean managedAsOwn(String key) {
        return chain.stream()
                .flatMap(pom -> pom.artifacts().stream())
                .filter(other -> other.role() == Pom.Role.MANAGED
                        && ownVersion(other.coordinate().version()))
                .anyMatch(other -> resolved(other.coordinate()).key().equals(key));
    }

    private static boolean ownVersion(String written) {
        return written.startsWith("${project.") || written.startsWith("${pom.") || written.equals("${revision}");
    }

    /** Whether a build of the tree reaches it: it stands at the top, or a project that is built names it as its module. */
    boolean built() {
        return built(file, 0);
    }

    private boolean built(SourceFile file, int depth) {
        List<SourceFile> above = above(file);
        return above.isEmpty()
                || (depth < MOST_PARENTS
                        && above.stream().anyMatch(other -> lists(other, file) && built(other, depth + 1)));
    }

    /** The projects in the folders above, the nearest first. */
    private static List<SourceFile> above(SourceFile file) {
        List<SourceFile> found = new ArrayList<>();
        StringBuilder up = new StringBuilder();
        for (long left = file.path().chars().filter(c -> c == '/').count(); left > 0; left--) {
            Neighbours.beside(file, up.append("../") + "pom.xml").ifPresent(found::add);
        }
        return found;
    }

    /** By the names alone: the module is known to exist. */
    private boolean lists(SourceFile aggregator, SourceFile module) {
        return poms.tolerant(aggregator).stream()
                .flatMap(pom -> pom.modules().stream())
                .map(name -> name.endsWith(".xml") ? name : name + "/pom.xml")
                .flatMap(name -> Neighbours.path(aggregator, name).stream())
                .anyMatch(module.path()::equals);
    }

    private static Optional<SourceFile> parent(SourceFile file, Pom pom) {
        return pom.parent()
                .map(Pom.Parent::relativePath)
                .filter(path -> !path.isEmpty())
                .flatMap(path -> path.endsWith(".xml")
                        ? Neighbours.beside(file, path)
                        : Neighbours.beside(file, path + "/pom.xml"));
    }

    private static java.util.function.Predicate<Pom> isParentOf(Pom pom) {
        return other -> pom.parent()
                .filter(named ->
                        named.coordinate().artifact().equals(other.coordinate().artifact()))
                .isPresent();
    }

    private String value(String written) {
        String value = written;
        for (int rounds = 0; rounds < MOST_PARENTS && value.contains("${"); rounds++) {
            String next = replaced(value);
            if (next.equals(value) || next.length() > LONGEST_VALUE) {
                break;
            }
            value = next;
        }
        return value;
    }

    private String replaced(String written) {
        StringBuilder value = new StringBuilder();
        int from = 0;
        for (int start = written.indexOf("${"); start >= 0; start = written.indexOf("${", from)) {
            int end = written.indexOf('}', start);
            if (end < 0) {
                break;
            }
            value.append(written, from, start)
                    .append(property(written.substring(start + 2, end)).orElse(written.substring(start, end + 1)));
            from = end + 1;
        }
        return value.append(written, from, written.length()).toString();
    }

    private Optional<String> property(String name) {
        return switch (name) {
            case "project.groupId", "pom.groupId", "groupId" -> inherited(Coordinate::group);
            case "project.version", "pom.version", "version" -> inherited(Coordinate::version);
            case "project.artifactId", "pom.artifactId" ->
                Optional.of(pom().coordinate().artifact());
            case "project.parent.groupId" ->
                pom().parent().map(parent -> parent.coordinate().group());
            case "project.parent.version" ->
                pom().parent().map(parent -> parent.coordinate().version());
            default ->
                chain.stream()
                        .map(pom -> pom.properties().get(name))
                        .filter(Objects::nonNull)
                        .findFirst();
        };
    }

    private Optional<String> inherited(java.util.function.Function<Coordinate, String> part) {
        return chain.stream()
                .flatMap(pom ->
                        Stream.concat(Stream.of(pom.coordinate()), pom.parent().map(Pom.Parent::coordinate).stream()))
                .map(part)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
