package eu.sovereignty.inventory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;

/** The files {@code .gitignore} from the root down to one folder. */
final class Ignores {

    private static final int MOST_BYTES = 1 << 16;

    private final Optional<Ignores> parent;
    private final String folder;
    private final Optional<IgnoreNode> rules;

    private Ignores(Optional<Ignores> parent, String folder, Optional<IgnoreNode> rules) {
        this.parent = parent;
        this.folder = folder;
        this.rules = rules;
    }

    /** Nothing is ignored. */
    static Ignores none() {
        return new Ignores(Optional.empty(), "", Optional.empty());
    }

    /**
     * These and those of one more folder.
     *
     * @param folder below the root, with forward slashes; empty for the root
     */
    Ignores below(Path directory, String folder) {
        Path file = directory.resolve(".gitignore");
        return Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                ? new Ignores(Optional.of(this), folder, Optional.of(read(file)))
                : this;
    }

    /** Whether a file or folder is ignored: the nearest rule that speaks of it decides. */
    boolean ignores(String path, boolean directory) {
        Optional<Boolean> decided =
                rules.flatMap(node -> Optional.ofNullable(node.checkIgnored(relative(path), directory)));
        return decided.orElseGet(
                () -> parent.map(outer -> outer.ignores(path, directory)).orElse(false));
    }

    private String relative(String path) {
        return folder.isEmpty() ? path : path.substring(folder.length() + 1);
    }

    private static IgnoreNode read(Path file) {
        IgnoreNode node = new IgnoreNode();
        try (var in = Files.newInputStream(file)) {
            node.parse(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
        } catch (IOException e) {
            return new IgnoreNode();
        }
        return node;
    }
}
