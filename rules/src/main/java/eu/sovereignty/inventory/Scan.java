package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.Unread.Reason;
import java.io.UncheckedIOException;
import java.util.List;

/** One walk over a tree, on which every detector looks at what it reads. */
public final class Scan {

    private final ScanRequest request;
    private final List<Detector> detectors;
    private final Anchors anchors;
    private final Sightings sightings;
    private final Units units = new Units();

    private Scan(ScanRequest request, Catalogue catalogue) {
        this.request = request;
        this.detectors = Detectors.all(catalogue);
        this.anchors = Anchors.ofGroups(Detectors.anchors(catalogue));
        this.sightings = new Sightings(request.limits().sightings());
    }

    /** Looks at everything that the request names, with the technologies, models and hosts that a catalogue knows. */
    public static Inventory of(ScanRequest request, Catalogue catalogue) {
        Scan scan = new Scan(request, catalogue);
        BuiltClasses built = new BuiltClasses(request, scan.sightings, scan::look);
        TreeWalk walk = new TreeWalk(built.without(), scan.sightings, scan::look);
        walk.run();
        built.run();
        scan.detectors.forEach(scan::finish);
        new ResolvedDependencies(catalogue, scan.sightings).look(request);
        return new Consolidation(catalogue, scan.units)
                .of(
                        scan.sightings.all(),
                        scan.sightings.unread(),
                        walk.files() + built.files(),
                        walk.bytes() + built.bytes())
                .with(scan.sightings.calls());
    }

    /** The literal strings that every file is searched for first: where none stands, most detectors do not look. */
    public static List<String> anchors(Catalogue catalogue) {
        return Detectors.anchors(catalogue).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private void look(SourceFile file) {
        units.note(file.path());
        List<Detector> readers =
                detectors.stream().filter(detector -> detector.reads(file)).toList();
        if (readers.isEmpty()) {
            return;
        }
        try {
            Contents contents = new Contents(file, readers, anchors, request.limits());
            readers.stream().filter(contents::suit).forEach(reader -> look(reader, file));
            contents.obstacle().ifPresent(reason -> sightings.unread(file.path(), reason, ""));
        } catch (UncheckedIOException e) {
            sightings.unread(file.path(), Reason.UNREADABLE, "");
        }
    }

    private void finish(Detector detector) {
        sightings.by(detector.name());
        try {
            detector.finish(sightings);
        } catch (RuntimeException e) {
            sightings.unread("", Reason.BROKEN, detector.name());
        }
    }

    /** What is read may be broken in every way: whatever a detector does not survive is a file that was not read. */
    private void look(Detector detector, SourceFile file) {
        sightings.by(detector.name());
        try {
            detector.look(file, sightings);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (TooLong e) {
            sightings.unread(file.path(), Reason.LIMIT, String.valueOf(e.limit()));
        } catch (RuntimeException e) {
            sightings.unread(file.path(), Reason.BROKEN, detector.name());
        }
    }
}
