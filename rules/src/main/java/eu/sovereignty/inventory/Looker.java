package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Unread.Reason;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Lets every detector that reads a file look at it. Each thread has one of its own. */
final class Looker {

    private final Readers readers;
    private final Anchors anchors;
    private final ScanLimits limits;
    private final Evidence evidence;
    private final ReadBuffer buffer = new ReadBuffer();

    Looker(Readers readers, Anchors anchors, ScanLimits limits, Evidence evidence) {
        this.readers = readers;
        this.anchors = anchors;
        this.limits = limits;
        this.evidence = evidence;
    }

    /** What is seen in a file. */
    Sightings look(SourceFile file) {
        return look(file, readers.of(file));
    }

    /** The same; empty, and nothing done, where only one that sees all files of a scan can look at it. */
    Optional<Sightings> lookAlone(SourceFile file) {
        Readers.Of of = readers.of(file);
        return of.together() ? Optional.empty() : Optional.of(look(file, of));
    }

    private Sightings look(SourceFile file, Readers.Of of) {
        Sightings sightings = new Sightings(limits.sightings(), evidence);
        if (of.detectors().isEmpty()) {
            return sightings;
        }
        try {
            Contents contents = new Contents(file, of.detectors(), anchors, limits, buffer);
            for (Detector detector : of.detectors()) {
                if (contents.suit(detector)) {
                    look(detector, file, sightings);
                }
            }
            contents.obstacle().ifPresent(reason -> sightings.unread(file.path(), reason, ""));
        } catch (UncheckedIOException e) {
            sightings.unread(file.path(), Reason.UNREADABLE, "");
        }
        return sightings;
    }

    /** What is read may be broken in every way: whatever a detector does not survive is a file that was not read. */
    private static void look(Detector detector, SourceFile file, Sightings into) {
        into.by(detector.name());
        try {
            detector.look(file, into);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (TooLong e) {
            into.unread(file.path(), Reason.LIMIT, String.valueOf(e.limit()));
        } catch (RuntimeException e) {
            into.unread(file.path(), Reason.BROKEN, detector.name());
        }
    }

    /** Everything was looked at. */
    void finish(Sightings into) {
        readers.made().forEach(detector -> finish(detector, into));
    }

    private static void finish(Detector detector, Sightings into) {
        into.by(detector.name());
        try {
            detector.finish(into);
        } catch (RuntimeException e) {
            into.unread("", Reason.BROKEN, detector.name());
        }
    }
}
