package eu.sovereignty.catalogue;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What must hold across the model files of the whole catalogue: each reference leads somewhere, each name to one family. */
final class ModelChecks {

    /** A name, the family that it leads to, and where that one stands. */
    private record Name(String pattern, String family, Position at) {

        boolean collides(Name other) {
            return !family.equals(other.family)
                    && Glob.weight(pattern) == Glob.weight(other.pattern)
                    && Glob.meet(pattern, other.pattern);
        }
    }

    private final List<ModelEntry> entries;
    private final Predicate<String> isProvider;
    private final Set<String> families = new TreeSet<>();
    private final Problems found;

    private ModelChecks(List<ModelEntry> entries, Predicate<String> isProvider, Problems found) {
        this.entries = entries;
        this.isProvider = isProvider;
        this.found = found;
        entries.forEach(entry -> families.add(entry.id()));
    }

    static void check(List<ModelEntry> entries, Predicate<String> isProvider, Problems found) {
        ModelChecks checks = new ModelChecks(entries, isProvider, found);
        entries.forEach(checks::references);
        checks.names();
    }

    private void references(ModelEntry entry) {
        missing(entry.developer().provider().map(Set::of), isProvider, entry.at());
        missing(entry.lineage().from(), families::contains, entry.at());
        for (ModelVersion version : entry.versions()) {
            missing(version.lineage().from(), families::contains, version.at());
            missing(version.standsFor().map(Set::of), families::contains, version.at());
        }
    }

    private void missing(Fact<Set<String>> ids, Predicate<String> isThere, Position at) {
        ids.value().orElse(Set.of()).stream()
                .filter(isThere.negate())
                .forEach(id -> found.add(Kind.NOT_IN_CATALOGUE, at, id));
    }

    /** Of names that match, the heaviest wins; two of equal weight would leave it to chance. */
    private void names() {
        List<Name> seen = new ArrayList<>();
        for (ModelEntry entry : entries) {
            List<Name> own = namesOf(entry);
            for (Name name : own) {
                seen.stream().filter(name::collides).forEach(other -> collision(name, other));
            }
            seen.addAll(own);
        }
    }

    private void collision(Name name, Name other) {
        found.add(Kind.AMBIGUOUS_NAME, name.at(), name.pattern(), other.family() + " (" + other.pattern() + ")");
    }

    private static List<Name> namesOf(ModelEntry entry) {
        return Stream.of(
                        entry.aliases().stream(),
                        entry.contextAliases().stream(),
                        entry.versions().stream().flatMap(version -> version.aliases().stream()))
                .flatMap(names -> names)
                .map(name -> new Name(name.toLowerCase(Locale.ROOT), entry.id(), entry.at()))
                .distinct()
                .toList();
    }
}
