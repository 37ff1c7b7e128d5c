package eu.sovereignty;

import eu.sovereignty.document.Root;
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

/** Writes reports beside their places and moves them there when all are whole, so that none is ever half written. */
final class Publication {

    private final Root root;
    private final Path directory;

    /** Into a directory; where it lies below the base directory, no link may lead it out of there. */
    Publication(Path basedir, Path directory) {
        this.root = new Root(basedir);
        this.directory = directory;
    }

    /**
     * Writes a report in some formats.
     *
     * @return the files, in the order of the formats
     * @throws IOException when the directory cannot be written; no report is left half written then
     */
    List<Path> publish(ReportModel model, List<ReportFormat> formats) throws IOException {
        refuseToLeave();
        Files.createDirectories(directory);
        Map<Path, Path> drafts = new LinkedHashMap<>();
        try {
            List<Supplier<Optional<IOException>>> writing = new ArrayList<>();
            for (ReportFormat format : formats) {
                Path draft = directory.resolve("." + format.fileName() + ".tmp");
                drafts.put(draft, directory.resolve(format.fileName()));
                writing.add(SideBySide.start(() -> write(format, model, draft)));
            }
            await(writing);
            return move(drafts);
        } finally {
            for (Path draft : drafts.keySet()) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** What is judged may be hostile, and must not say where files are overwritten. */
    private void refuseToLeave() throws IOException {
        Path existing = directory;
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
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                format.write(model, out);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static List<Path> move(Map<Path, Path> drafts) throws IOException {
        List<Path> reports = new ArrayList<>();
        for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
            move(draft.getKey(), draft.getValue());
            reports.add(draft.getValue());
        }
        return reports;
    }

    private static void move(Path draft, Path report) throws IOException {
        try {
            Files.move(draft, report, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, report, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
