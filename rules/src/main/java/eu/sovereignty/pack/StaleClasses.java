package eu.sovereignty.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * What {@link CallSites} wrote for classes that have since been compiled anew, renamed or deleted. The compiler does not know
 * these files and leaves them behind; they would be shipped, and name what is no longer there.
 */
final class StaleClasses {

    private final Path root;

    /** Of a folder of classes. */
    StaleClasses(Path root) {
        this.root = root;
    }

    /** Deletes them; a class that is still in use is named by its host. */
    void delete() throws IOException {
        for (Path file : generated()) {
            if (!isNamedByItsHost(read(file))) {
                Files.delete(file);
            }
        }
    }

    private List<Path> generated() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(StaleClasses::isGenerated).sorted().toList();
        }
    }

    private static boolean isGenerated(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".class") && name.contains(Dispatch.SUFFIX);
    }

    private boolean isNamedByItsHost(ClassNode type) {
        Path host = root.resolve(type.nestHostClass + ".class");
        if (!Files.exists(host)) {
            return false;
        }
        List<String> members = read(host).nestMembers;
        return members != null && members.contains(type.name);
    }

    private static ClassNode read(Path file) {
        try {
            ClassNode type = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(type, ClassReader.SKIP_CODE);
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
