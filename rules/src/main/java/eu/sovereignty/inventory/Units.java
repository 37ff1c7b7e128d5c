package eu.sovereignty.inventory;

import java.util.Set;
import java.util.TreeSet;

/** The parts of a repository that are built each for itself: folders with a build file. What a file shows belongs to its part. */
final class Units {

    private static final Set<String> BUILD_FILES = Set.of(
            "pom.xml",
            "build.gradle",
            "build.gradle.kts",
            "build.sbt",
            "package.json",
            "pyproject.toml",
            "requirements.txt",
            "setup.py",
            "go.mod",
            "Cargo.toml",
            "Gemfile",
            "composer.json");

    private final Set<String> folders = new TreeSet<>(Set.of(""));

    /** Notes a file of the tree: build files make parts. */
    void note(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (BUILD_FILES.contains(name) || name.endsWith(".csproj")) {
            folders.add(folder(path));
        }
    }

    /** The folder of the part that a file belongs to; empty for the root. */
    String of(String path) {
        String folder = folder(path);
        while (!folders.contains(folder)) {
            folder = folder(folder);
        }
        return folder;
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
