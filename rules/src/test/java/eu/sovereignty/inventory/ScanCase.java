package eu.sovereignty.inventory;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Origin;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small tree and everything that a scan must say of it.
 *
 * @param files content by path
 * @param everything whether also what version control ignores is read
 * @param expect the items, as {@link ScanLines} writes them
 * @param unread what is listed as not read
 */
public record ScanCase(
        String name,
        Map<String, String> files,
        Optional<Boolean> everything,
        List<String> expect,
        List<String> unread) {

    public record ScanCases(List<ScanCase> cases) {}

    static List<ScanCase> read(Path file) throws IOException {
        TreeReader.Reading reading = TreeReader.read(file.toString(), Files.readString(file), Limits.DOCUMENT);
        Optional<ScanCases> cases = reading.root()
                .flatMap(root ->
                        new Binder(new Shapes(), reading.problems()).bind(ScanCases.class, root, Origin.declared()));
        if (!reading.problems().none() || cases.isEmpty()) {
            throw new IllegalStateException(file + ": " + reading.problems().all());
        }
        return cases.get().cases();
    }

    /** Writes the tree and scans it. */
    Inventory scan(Path root) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(root));
            Files.writeString(path, file.getValue());
        }
        return ScanLines.scan(root, everything.orElse(false));
    }
}
