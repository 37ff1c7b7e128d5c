package eu.sovereignty.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The directory below which files are read and named; what a symbolic link in it leads out of it is not read. */
public final class Root {

    private final Path directory;

    /** The root at a directory. */
    public Root(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** The path of a file that is named relative to the root, or by an absolute path. */
    public Path resolve(Path file) {
        return directory.resolve(file).normalize();
    }

    /** How a file is named to readers: below the root relative to it, with {@code /} on every system. */
    public String shown(Path file) {
        Path path = resolve(file);
        return holds(path) ? withSlashes(directory.relativize(path)) : path.toString();
    }

    /** Whether a path, as it is written, lies below the root. */
    public boolean holds(Path file) {
        return resolve(file).startsWith(directory);
    }

    /**
     * Whether a path that is written as lying below the root really leads out of it.
     *
     * @throws IOException when the file does not exist or its path cannot be followed
     */
    public boolean leadsOut(Path file) throws IOException {
        return holds(file) && !resolve(file).toRealPath().startsWith(directory.toRealPath());
    }

    private static String withSlashes(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
