package eu.sovereignty;

import eu.sovereignty.document.Root;
import eu.sovereignty.report.InventoryFormat;
import eu.sovereignty.report.InventoryModel;
import eu.sovereignty.report.ReportFormat;
import eu.sovereignty.report.ReportModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Writes reports, and the files that they link to, beside their places and moves them there when all are whole, so that none is
 * ever half written.
 */
final class Publication {

    private final Root root;
    private final Path directory;

    /** Into a directory; where it lies below the base directory, no link may lead it out of there. */
    Publication(Path basedir, Path directory) {
        this.root = new Root(basedir);
        this.directory = directory;
    }

    /** What a file is filled with. */
    interface Document {
        /** Writes it, and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a report in some formats, with the files that it refers to.
     *
     * @return the reports, in the order of the formats
     * @throws IOException when the directory cannot be written; no report is left half written then
     */
    List<Path> publish(ReportModel model, List<ReportFormat> formats) throws IOException {
        Map<Path, Document> companions = new LinkedHashMap<>();
        formats.stream()
                .flatMap(format -> format.companions(model).stream())
                .forEach(companion -> companions.put(directory.resolve(companion.path()), companion::writeTo));
        Map<Path, Document> reports = new LinkedHashMap<>();
        formats.forEach(format -> reports.put(directory.resolve(format.fileName()), out -> format.write(model, out)));
        return publish(reports, companions);
    }

    /** Writes an inventory in some formats; as {@link #publish(ReportModel, List)}. */
    List<Path> publish(InventoryModel model, List<InventoryFormat> formats) throws IOException {
        Map<Path, Document> files = new LinkedHashMap<>();
        formats.forEach(format -> files.put(directory.resolve(format.fileName()), out -> format.write(model, out)));
        return publish(files, Map.of());
    }

    private List<Path> publish(Map<Path, Document> reports, Map<Path, Document> companions) throws IOException {
        prepare(companions.keySet());
        try {
            Supplier<Optional<IOException>> copying = SideBySide.start(() -> write(companions));
            List<Supplier<Optional<IOException>>> writing = new ArrayList<>();
            reports.forEach((file, document) -> writing.add(SideBySide.start(() -> write(Map.of(file, document)))));
            writing.add(copying);
            await(writing);
            move(companions.keySet());
            move(reports.keySet());
            return List.copyOf(reports.keySet());
        } finally {
            discard(companions.keySet());
            discard(reports.keySet());
        }
    }

    private void prepare(Set<Path> companions) throws IOException {
        refuseToLeave(directory);
        Files.createDirectories(directory);
        for (Path folder :
                companions.stream().map(Publication::folder).distinct().toList()) {
            refuseToLeave(folder);
            Files.createDirectories(folder);
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElseThrow();
    }

    /** What is judged may be hostile, and must not say where files are overwritten. */
    private void refuseToLeave(Path folder) throws IOException {
        Path existing = folder;
        while (existing != null && Files.notExists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (existing != null && root.leadsOut(existing)) {
            throw new FileSystemException(existing + " is a link that leads out of the base directory");
        }
        if (existing != null && !Files.isDirectory(existing)) {
            throw new FileSystemException(existing + " is not a folder");
        }
    }

    private static Path draft(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".tmp");
    }

    private static void await(List<Supplier<Optional<IOException>>> writing) throws IOException {
        List<IOException> failures =
                writing.stream().map(Supplier::get).flatMap(Optional::stream).toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static Optional<IOException> write(Map<Path, Document> documents) {
        try {
            for (Map.Entry<Path, Document> document : documents.entrySet()) {
                Path draft = draft(document.getKey());
                Files.deleteIfExists(draft);
                try (OutputStream out = created(draft)) {
                    document.getValue().writeTo(out);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static OutputStream created(Path draft) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
    }

    private static void move(Iterable<Path> files) throws IOException {
        for (Path file : files) {
            try {
                Files.move(draft(file), file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft(file), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void discard(Iterable<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(draft(file));
        }
    }
}
