package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Version catalogues of Gradle: files {@code gradle/NAME.versions.toml}, which serve the build in the folder above, and those
 * that a settings file makes. Source: Gradle user manual, "Version Catalogs".
 */
final class VersionCatalogues {

    private static final String BUNDLES = "bundles.";
    private static final Set<String> CALLED = Set.of("get", "asProvider", "orNull", "toProvider");

    /** A library, or a bundle of several, by its alias. */
    record Library(String alias, List<String> coordinates, Position at, String evidence) {
        Library {
            coordinates = List.copyOf(coordinates);
        }
    }

    /** The catalogue of this name for builds in and below a folder. */
    private record Key(String folder, String name) {}

    private final Map<Key, Map<String, Library>> catalogues = new LinkedHashMap<>();
    private final Set<Library> used = new HashSet<>();

    /** Reads a file of a catalogue. */
    void read(SourceFile file) {
        String folder = file.folder();
        String base = folder.equals("gradle")
                ? ""
                : folder.endsWith("/gradle") ? folder.substring(0, folder.length() - "/gradle".length()) : folder;
        Key key = new Key(base, file.name().substring(0, file.name().indexOf('.')));
        for (Toml.Entry entry : Toml.entries(file.text())) {
            if (entry.table().equals("libraries")) {
                coordinate(entry).ifPresent(one -> put(key, library(file, entry, entry.key(), List.of(one))));
            } else if (entry.table().equals("bundles")) {
                List<String> members = entry.texts().stream().map(Token::text).toList();
                put(key, library(file, entry, BUNDLES + entry.key(), members));
            }
        }
    }

    private static Library library(SourceFile file, Toml.Entry entry, String alias, List<String> coordinates) {
        return new Library(normal(alias), coordinates, file.at(entry.start()), file.lineAt(entry.start()));
    }

    private static Optional<String> coordinate(Toml.Entry entry) {
        return entry.text()
                .or(() -> entry.inline("module"))
                .or(() -> entry.inline("group")
                        .flatMap(group -> entry.inline("name").map(name -> group + ":" + name)));
    }

    /** An entry that a settings file makes. */
    void add(String folder, GradleScript.Entry entry) {
        put(
                new Key(folder, entry.catalogue()),
                new Library(normal(entry.alias()), entry.coordinates(), entry.at(), entry.evidence()));
    }

    private void put(Key key, Library library) {
        catalogues.computeIfAbsent(key, none -> new LinkedHashMap<>()).put(library.alias(), library);
    }

    /** Dashes and underscores become dots in accessors. */
    private static String normal(String alias) {
        return alias.replace('-', '.').replace('_', '.');
    }

    /**
     * The coordinates that an accessor stands for.
     *
     * @param accessor {@code libs.spring.ai.openai}, {@code libs.bundles.ai}
     * @param file path of the script that uses it
     */
    List<String> coordinates(String accessor, String file) {
        int dot = accessor.indexOf('.');
        if (dot < 0) {
            return List.of();
        }
        Map<String, Library> catalogue = nearest(accessor.substring(0, dot), file);
        String alias = accessor.substring(dot + 1);
        while (CALLED.contains(alias.substring(alias.lastIndexOf('.') + 1)) && alias.indexOf('.') > 0) {
            alias = alias.substring(0, alias.lastIndexOf('.'));
        }
        return coordinates(catalogue, alias);
    }

    private List<String> coordinates(Map<String, Library> catalogue, String alias) {
        Library library = catalogue.get(alias);
        if (library == null) {
            return List.of();
        }
        used.add(library);
        if (!alias.startsWith(BUNDLES)) {
            return library.coordinates();
        }
        List<String> all = new ArrayList<>();
        library.coordinates().stream()
                .map(VersionCatalogues::normal)
                .filter(one -> !one.startsWith(BUNDLES))
                .forEach(member -> all.addAll(coordinates(catalogue, member)));
        return all;
    }

    private Map<String, Library> nearest(String name, String file) {
        return catalogues.entrySet().stream()
                .filter(one -> one.getKey().name().equals(name)
                        && (one.getKey().folder().isEmpty()
                                || file.startsWith(one.getKey().folder() + "/")))
                .max(java.util.Comparator.comparingInt(
                        one -> one.getKey().folder().length()))
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    /** The libraries that no script uses. */
    List<Library> unused() {
        return catalogues.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(library -> !library.alias().startsWith(BUNDLES) && !used.contains(library))
                .toList();
    }
}
