package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.inventory.Unread.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Libraries that are carried along as archives, by the names of what is in them. In a folder of libraries an archive is on the
 * path of the program and part of what runs; elsewhere it is somebody else's. Other archives, and those within archives, are
 * listed as unread.
 */
final class ArchiveDetector implements Detector {

    private static final Set<String> OF_CLASSES = Set.of("jar", "war", "ear", "aar");
    private static final Set<String> OTHERS =
            Set.of("zip", "tar", "tgz", "gz", "bz2", "xz", "zst", "7z", "rar", "nupkg", "whl", "egg", "jmod");
    private static final Set<String> LIBRARIES = Set.of("lib", "libs", "libraries");
    private static final String COORDINATES = "META-INF/maven/";

    private final Catalogue catalogue;

    ArchiveDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public Content content() {
        return Content.HEAD;
    }

    @Override
    public boolean reads(SourceFile file) {
        String extension = file.extension();
        return OF_CLASSES.contains(extension) || OTHERS.contains(extension);
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        if (OTHERS.contains(file.extension())) {
            into.unread(file.path(), Reason.ARCHIVE, "");
            return;
        }
        try {
            names(file, ArchiveNames.of(file), into);
        } catch (ArchiveNames.TooLarge e) {
            into.unread(file.path(), Reason.LIMIT, "");
        }
    }

    private void names(SourceFile file, List<String> names, Sightings into) {
        Map<String, Found> found = new LinkedHashMap<>();
        names.stream()
                .filter(name -> name.startsWith(COORDINATES) && name.endsWith("/pom.properties"))
                .forEach(name -> artifact(name, found));
        packages(names).forEach(name -> ofPackage(name, found));
        found.values()
                .forEach(one -> into.add(
                        one.match(),
                        file.whole(),
                        scope(file),
                        one.evidence(),
                        new Says.Present(Says.Means.DEPENDENCY)));
        if (names.stream().anyMatch(ArchiveDetector::archive)) {
            into.unread(file.path(), Reason.ARCHIVE, "archives within");
        }
    }

    private record Found(TechnologyMatch match, String evidence) {}

    private void artifact(String name, Map<String, Found> found) {
        String[] parts = name.substring(COORDINATES.length()).split("/", -1);
        if (parts.length == 3) {
            String coordinate = parts[0] + ":" + parts[1];
            note(catalogue.technologies().artifact(Ecosystem.MAVEN, coordinate), coordinate, found);
        }
    }

    /** A package of one word could be anybody's. */
    private void ofPackage(String name, Map<String, Found> found) {
        Optional<TechnologyMatch> match = catalogue.technologies().javaType(name);
        note(match.filter(known -> known.pattern().indexOf('.') > 0), name, found);
    }

    private static void note(Optional<TechnologyMatch> match, String evidence, Map<String, Found> found) {
        match.ifPresent(known -> found.putIfAbsent(known.technology(), new Found(known, evidence)));
    }

    private static Set<String> packages(List<String> names) {
        Set<String> packages = new TreeSet<>();
        for (String name : names) {
            int slash = name.lastIndexOf('/');
            if (slash > 0 && name.endsWith(".class")) {
                int start = name.lastIndexOf("-INF/classes/", slash);
                int from = start < 0 ? 0 : start + "-INF/classes/".length();
                packages.add(name.substring(Math.min(from, slash), slash).replace('/', '.'));
            }
        }
        return packages;
    }

    private static boolean archive(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return OF_CLASSES.contains(extension) || OTHERS.contains(extension);
    }

    private static Scope scope(SourceFile file) {
        for (String folder : file.folder().split("/", -1)) {
            if (LIBRARIES.contains(folder)) {
                return file.scope();
            }
        }
        return file.scope().lighter(Scope.VENDORED);
    }
}
