package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Unread.Reason;
import java.util.Optional;

/** What of a file can be given to detectors, found out step by step, the cheapest question first. */
final class Contents {

    private final SourceFile file;
    private final Anchors anchors;
    private final ScanLimits limits;
    private Optional<Boolean> anchored = Optional.empty();
    private Optional<Reason> obstacle = Optional.empty();

    Contents(SourceFile file, Anchors anchors, ScanLimits limits) {
        this.file = file;
        this.anchors = anchors;
        this.limits = limits;
    }

    /** Whether a detector is to look at the file. */
    boolean suit(Detector detector) {
        return switch (detector.content()) {
            case HEAD -> true;
            case ANCHORED_BYTES -> small() && anchored();
            case TEXT -> small() && text();
            case ANCHORED_TEXT -> small() && anchored() && text();
        };
    }

    /** Why the file was not read, or not as it should be. */
    Optional<Reason> obstacle() {
        return file.misread() ? Optional.of(Reason.ENCODING) : obstacle;
    }

    private boolean small() {
        return unless(file.size() > limits.fileBytes(), Reason.TOO_LARGE);
    }

    private boolean text() {
        return unless(file.binary(), Reason.BINARY);
    }

    private boolean anchored() {
        if (anchored.isEmpty()) {
            anchored = Optional.of(anchors.in(file.bytes()));
        }
        return anchored.get();
    }

    private boolean unless(boolean hindered, Reason reason) {
        if (hindered) {
            obstacle = Optional.of(reason);
        }
        return !hindered;
    }
}
