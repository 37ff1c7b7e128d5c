package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Unread.Reason;
import java.util.List;
import java.util.Optional;

/** What of a file can be given to detectors, found out step by step, the cheapest question first. */
final class Contents {

    /** Groups of anchors: of anything at all, of hosts and paths of models, of keys. */
    static final int ANYTHING = 1;

    static final int HOSTS = 2;
    static final int KEYS = 4;
    private static final int UNASKED = -1;

    private final SourceFile file;
    private final Anchors anchors;
    private final ScanLimits limits;
    private final int wanted;
    private final ReadBuffer buffer;
    private boolean read;
    private int found = UNASKED;
    private Optional<Reason> obstacle = Optional.empty();

    /** What of a file can be given to those who read it. */
    Contents(SourceFile file, List<Detector> readers, Anchors anchors, ScanLimits limits, ReadBuffer buffer) {
        this.file = file;
        this.anchors = anchors;
        this.limits = limits;
        this.wanted = wanted(readers);
        this.buffer = buffer;
    }

    /** Whether a detector is to look at the file, which then has its content. */
    boolean suit(Detector detector) {
        boolean suit = suit(detector.content());
        if (suit && read) {
            file.holds(buffer);
        }
        return suit;
    }

    private boolean suit(Detector.Content content) {
        return switch (content) {
            case HEAD -> true;
            case ANCHORED_BYTES -> small() && anchored();
            case TEXT -> small() && text();
            case ANCHORED_TEXT -> small() && anchored() && text();
            case TEXT_WITH_HOSTS -> small() && anchored() && text() && has(HOSTS);
            case TEXT_WITH_KEYS -> small() && anchored() && text() && has(KEYS);
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
        return unless(content().binary(), Reason.BINARY);
    }

    private boolean anchored() {
        return has(ANYTHING);
    }

    private boolean has(int group) {
        if (found == UNASKED) {
            found = anchors.groupsIn(content().bytes(), buffer.length(), wanted);
        }
        return (found & group) != 0;
    }

    private ReadBuffer content() {
        if (!read) {
            file.readInto(buffer);
            read = true;
        }
        return buffer;
    }

    /** What nobody asks for is not searched for to the end of the file. */
    private static int wanted(List<Detector> readers) {
        int wanted = ANYTHING;
        for (Detector reader : readers) {
            wanted |= switch (reader.content()) {
                case TEXT_WITH_HOSTS -> HOSTS;
                case TEXT_WITH_KEYS -> KEYS;
                default -> 0;
            };
        }
        return wanted;
    }

    private boolean unless(boolean hindered, Reason reason) {
        if (hindered) {
            obstacle = Optional.of(reason);
        }
        return !hindered;
    }
}
