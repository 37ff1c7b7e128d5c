package eu.sovereignty.inventory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Other files of the tree that a file belongs to, by their place beside it. */
final class Neighbours {

    private Neighbours() {}

    /**
     * Another file of the same tree.
     *
     * @param relative to the folder of this file, with forward slashes
     * @return empty where it lies outside the root, is no file, or is reached through a link
     */
    static Optional<SourceFile> beside(SourceFile file, String relative) {
        return segments(file, relative).flatMap(segments -> below(root(file), segments));
    }

    /** The path below the root of what a file names so, whether it exists or not; empty where it lies outside the root. */
    static Optional<String> path(SourceFile file, String relative) {
        return segments(file, relative).map(segments -> String.join("/", segments));
    }

    private static Optional<Deque<String>> segments(SourceFile file, String relative) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (file.folder() + "/" + relative).split("/", -1)) {
            if (segment.equals("..") && segments.pollLast() == null) {
                return Optional.empty();
            } else if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(segments);
    }

    private static Path root(SourceFile file) {
        Path folder = file.location();
        for (int left = file.path().split("/", -1).length; left > 0; left--) {
            folder = Optional.ofNullable(folder.getParent()).orElse(folder);
        }
        return folder;
    }

    private static Optional<SourceFile> below(Path root, Deque<String> segments) {
        try {
            Path place = root;
            for (String segment : segments) {
                place = place.resolve(segment);
                if (Files.isSymbolicLink(place)) {
                    return Optional.empty();
                }
            }
            return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new SourceFile(place, String.join("/", segments), Files.size(place)))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a Python module of this name stands beside the file or in a folder above it, where code would find it before a
     * package of the same name; folders that are packages themselves are not searched by an absolute import.
     */
    static boolean hasModule(SourceFile file, String module) {
        Optional<Path> folder = Optional.ofNullable(file.location().getParent());
        for (int depth = 0; depth <= file.path().chars().filter(c -> c == '/').count() && folder.isPresent(); depth++) {
            Path here = folder.get();
            Path sibling = here.resolve(module + ".py");
            if (!Files.exists(here.resolve("__init__.py"))
                    && ((!sibling.equals(file.location()) && Files.exists(sibling))
                            || Files.exists(here.resolve(module).resolve("__init__.py")))) {
                return true;
            }
            folder = Optional.ofNullable(here.getParent());
        }
        return false;
    }
}
