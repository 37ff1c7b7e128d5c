package eu.sovereignty.inventory;

import eu.sovereignty.inventory.ScanRequest.BuiltModule;
import eu.sovereignty.inventory.Unread.Reason;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The class files that a build has just written. Version control ignores them as a rule, so that the walk does not see them. */
final class BuiltClasses {

    private final ScanRequest request;
    private final Path root;
    private final Sightings notes;
    private final Consumer<SourceFile> visitor;
    private int files;
    private long bytes;

    BuiltClasses(ScanRequest request, Sightings notes, Consumer<SourceFile> visitor) {
        this.request = request;
        this.root = request.root().toAbsolutePath().normalize();
        this.notes = notes;
        this.visitor = visitor;
    }

    /** The request for what else there is, so that nothing is looked at twice. */
    ScanRequest without() {
        Set<Path> excluded = new HashSet<>(request.excluded());
        request.modules().forEach(module -> excluded.addAll(folders(module)));
        return new ScanRequest(request.root(), request.everything(), excluded, request.modules(), request.limits());
    }

    void run() {
        request.modules().stream()
                .flatMap(module -> folders(module).stream())
                .distinct()
                .forEach(this::folder);
    }

    int files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    private static List<Path> folders(BuiltModule module) {
        return module.classes().stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
    }

    private void folder(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!folder.startsWith(root)) {
            notes.unread(String.valueOf(folder.getFileName()), Reason.UNREADABLE, "outside the folder that is read");
            return;
        }
        ScanRequest inside = new ScanRequest(folder, true, request.excluded(), List.of(), request.limits());
        TreeWalk walk = new TreeWalk(inside, notes, this::visit);
        walk.run(root.relativize(folder).toString().replace('\\', '/'));
        files += walk.files();
        bytes += walk.bytes();
    }

    /** Resources are copies of what the walk has seen. */
    private void visit(SourceFile file) {
        if (file.path().endsWith(".class")) {
            visitor.accept(file);
        }
    }
}
