package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Unread.Reason;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All files below a root, folder by folder in the order of their names. Links are not followed; what version control keeps for
 * itself is left out.
 */
final class TreeWalk {

    private static final String GIT = ".git";
    /** Of other systems, which Git can carry: what stands in them may be anything. */
    private static final Set<String> VERSION_CONTROL = Set.of(".hg", ".svn", ".jj");
    /** Written by people into the folder that runs, often ignored on purpose, and the place of keys and addresses. */
    private static final String ENVIRONMENT = ".env";

    private final ScanRequest request;
    private final Path root;
    private final Sightings notes;
    private final Consumer<SourceFile> visitor;
    private int files;
    private long bytes;

    TreeWalk(ScanRequest request, Sightings notes, Consumer<SourceFile> visitor) {
        this.request = request;
        this.root = request.root().toAbsolutePath().normalize();
        this.notes = notes;
        this.visitor = visitor;
    }

    void run() {
        run("");
    }

    /** Walks; paths begin with a prefix, which is where the folder lies below a root above it. */
    void run(String prefix) {
        folder(root, prefix, 0, Ignores.none());
    }

    int files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    private void folder(Path directory, String path, int depth, Ignores above) {
        if (depth > request.limits().depth()) {
            notes.unread(path, Reason.LIMIT, String.valueOf(request.limits().depth()));
            return;
        }
        Map<String, Path> children = children(directory, path);
        boolean rules = !request.everything() && children.containsKey(Ignores.NAME);
        Ignores ignores = rules ? above.below(directory, path, notes) : above;
        for (Map.Entry<String, Path> child : children.entrySet()) {
            if (files >= request.limits().files()) {
                notes.unread(path, Reason.LIMIT, String.valueOf(request.limits().files()));
                return;
            }
            child(child.getValue(), path.isEmpty() ? child.getKey() : path + "/" + child.getKey(), depth, ignores);
        }
    }

    private void child(Path child, String path, int depth, Ignores ignores) {
        try {
            BasicFileAttributes is = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (is.isSymbolicLink()) {
                notes.unread(path, Reason.LINK, "");
            } else if (is.isDirectory()) {
                directory(child, path, depth, ignores);
            } else if (is.isRegularFile() && !leftOut(child, path, ignores)) {
                file(child, path, is.size());
            } else if (is.isOther()) {
                notes.unread(path, Reason.UNREADABLE, "");
            }
        } catch (IOException e) {
            notes.unread(path, Reason.UNREADABLE, "");
        }
    }

    private void directory(Path child, String path, int depth, Ignores ignores) {
        if (name(child).equals(GIT) || request.excluded().contains(child)) {
            return;
        }
        if (!request.everything() && (VERSION_CONTROL.contains(name(child)) || ignores.ignores(path, true))) {
            notes.unread(path, Reason.IGNORED, "");
            return;
        }
        folder(child, path, depth + 1, ignores);
    }

    private boolean leftOut(Path child, String path, Ignores ignores) {
        return request.excluded().contains(child)
                || (!request.everything() && !name(child).startsWith(ENVIRONMENT) && ignores.ignores(path, false));
    }

    private void file(Path child, String path, long size) {
        files++;
        bytes += Math.min(size, request.limits().fileBytes());
        if (bytes > request.limits().bytes()) {
            notes.unread(path, Reason.LIMIT, String.valueOf(request.limits().bytes()));
            return;
        }
        visitor.accept(new SourceFile(child, path, size));
    }

    /** By their names, and in the order of them. */
    private Map<String, Path> children(Path directory, String path) {
        Map<String, Path> children = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            Iterator<Path> all = stream.iterator();
            while (all.hasNext() && children.size() <= request.limits().files()) {
                Path child = all.next();
                children.put(name(child), child);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            notes.unread(path, Reason.UNREADABLE, "");
        }
        return children;
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
