package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which packages of one ecosystem a file names. A pattern of the catalogue is told once for each scope and means, so that
 * no file says more than the catalogue knows, however long it is.
 */
final class Packages {

    private record Told(String technology, String pattern, Means means, Scope scope) {}

    private final Technologies technologies;
    private final Ecosystem ecosystem;
    private final SourceFile file;
    private final Sightings into;
    private final Set<Told> told = new HashSet<>();

    Packages(Technologies technologies, Ecosystem ecosystem, SourceFile file, Sightings into) {
        this.technologies = technologies;
        this.ecosystem = ecosystem;
        this.file = file;
        this.into = into;
    }

    /** The technology that a name belongs to. */
    Optional<TechnologyMatch> find(String name) {
        return name.isEmpty() ? Optional.empty() : technologies.artifact(ecosystem, name);
    }

    /** A name at an offset of the text. */
    void tell(String name, int offset, Means means, Scope scope, String evidence) {
        find(name)
                .filter(match -> isNew(match, means, scope))
                .ifPresent(match -> add(match, match.strength(), file.at(offset), means, scope, evidence));
    }

    /** A name at a place. */
    void tell(String name, Position at, Means means, Scope scope, String evidence) {
        find(name)
                .filter(match -> isNew(match, means, scope))
                .ifPresent(match -> add(match, match.strength(), at, means, scope, evidence));
    }

    /** A name at a place where it is not enough alone. */
    void hint(String name, Position at, Means means, Scope scope, String evidence) {
        find(name)
                .filter(match -> isNew(match, means, scope))
                .ifPresent(match -> add(match, Strength.WEAK, at, means, scope, evidence));
    }

    private boolean isNew(TechnologyMatch match, Means means, Scope scope) {
        return told.add(new Told(match.technology(), match.pattern(), means, scope));
    }

    private void add(TechnologyMatch match, Strength strength, Position at, Means means, Scope scope, String evidence) {
        into.add(
                Optional.of(match.technology()),
                strength,
                at,
                scope.lighter(file.scope()),
                evidence,
                new Says.Present(means),
                Optional.empty());
    }
}
