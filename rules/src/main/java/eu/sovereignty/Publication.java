package eu.sovereignty;

import eu.sovereignty.document.Root;
import eu.sovereignty.report.Companion;
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

    /**
     * Writes a report in some formats, with the files that it refers to.
     *
     * @return the reports, in the order of the formats
     * @throws IOException when the directory cannot be written; no report is left half written then
     */
    List<Path> publish(ReportModel model, List<ReportFormat> formats) throws IOException {
        Map<Path, Companion> companions = new LinkedHashMap<>();
        formats.stream()
                .flatMap(format -> format.companions(model).stream())
                .forEach(companion -> companions.put(directory.resolve(companion.path()), companion));
        prepare(companions);
        List<Path> reports = formats.stream()
                .map(format -> directory.resolve(format.fileName()))
                .toList();
        try {
            Supplier<Optional<IOException>> copying = SideBySide.start(() -> copy(companions));
            List<Supplier<Optional<IOException>>> writing = new ArrayList<>();
            for (ReportFormat format : formats) {
                Path draft = draft(directory.resolve(format.fileName()));
                writing.add(SideBySide.start(() -> write(format, model, draft)));
            }
            writing.add(copying);
            await(writing);
            move(companions.keySet());
            move(reports);
            return reports;
        } finally {
            discard(companions.keySet());
            discard(reports);
        }
    }

    private void prepare(Map<Path, Companion> companions) throws IOException {
        refuseToLeave(directory);
        Files.createDirectories(directory);
        for (Path folder :
                companions.keySet().stream().map(Publication::folder).distinct().toList()) {
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

    private static Optional<IOException> write(ReportFormat format, ReportModel model, Path draft) {
        try {
            Files.deleteIfExists(draft);
            try (OutputStream out = created(draft)) {
                format.write(model, out);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static OutputStream created(Path draft) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
    }

    private static Optional<IOException> copy(Map<Path, Companion> companions) {
        try {
            for (Map.Entry<Path, Companion> companion : companions.entrySet()) {
                Path draft = draft(companion.getKey());
                Files.deleteIfExists(draft);
                try (OutputStream out = created(draft)) {
                    companion.getValue().writeTo(out);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
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
