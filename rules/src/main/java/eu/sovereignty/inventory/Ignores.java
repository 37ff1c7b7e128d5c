package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Unread.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;

/** The files {@code .gitignore} from the root down to one folder. */
final class Ignores {

    static final String NAME = ".gitignore";
    private static final int MOST_BYTES = 1 << 16;
    private static final int MOST_STARS = 3;

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
    Ignores below(Path directory, String folder, Sightings notes) {
        Path file = directory.resolve(NAME);
        String path = folder.isEmpty() ? NAME : folder + "/" + NAME;
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? new Ignores(Optional.of(this), folder, Optional.of(read(file, path, notes)))
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

    private static IgnoreNode read(Path file, String path, Sightings notes) {
        IgnoreNode node = new IgnoreNode();
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                notes.unread(path, Reason.LIMIT, String.valueOf(MOST_BYTES));
            }
            node.parse(new ByteArrayInputStream(affordable(content, path, notes)));
        } catch (IOException e) {
            notes.unread(path, Reason.UNREADABLE, "");
        }
        return node;
    }

    /** Whole lines only, without those whose stars would cost more than the name that they are compared with. */
    private static byte[] affordable(byte[] content, String path, Sightings notes) {
        String text = new String(content, 0, Math.min(content.length, MOST_BYTES), StandardCharsets.UTF_8);
        StringBuilder kept = new StringBuilder();
        for (String line : text.substring(0, content.length > MOST_BYTES ? text.lastIndexOf('\n') + 1 : text.length())
                .split("\n", -1)) {
            if (stars(line) <= MOST_STARS) {
                kept.append(line).append('\n');
            } else {
                notes.unread(path, Reason.LIMIT, MOST_STARS + " *");
            }
        }
        return kept.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The most stars in one segment of a pattern: each multiplies what a comparison costs by the length of a name. */
    private static int stars(String pattern) {
        int most = 0;
        int here = 0;
        for (int i = 0; i < pattern.length(); i++) {
            here = pattern.charAt(i) == '/' ? 0 : here + (pattern.charAt(i) == '*' ? 1 : 0);
            most = Math.max(most, here);
        }
        return most;
    }
}
