package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The events of one document of somebody else: where it breaks, the stream ends. */
final class LooseEvents {

    private static final Event END = new StreamEndEvent();

    private final String file;
    private final YamlEvents events;
    private final int firstLine;
    private Optional<Position> brokenAt = Optional.empty();
    private boolean ended;
    private int line = 1;

    LooseEvents(String file, String text, int firstLine) {
        this.file = file;
        this.events = YamlEvents.of(text);
        this.firstLine = firstLine;
    }

    /** The next event; the end of the stream again and again when there is none. */
    Event next() {
        if (ended) {
            return END;
        }
        Event event = nextOrEnd();
        ended = event instanceof StreamEndEvent;
        line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        return event;
    }

    /** Nothing more is read. */
    void end() {
        ended = true;
    }

    private Event nextOrEnd() {
        try {
            return events.next();
        } catch (MarkedYamlEngineException e) {
            brokenAt = Optional.of(e.getProblemMark()
                    .map(mark -> new Position(file, firstLine + mark.getLine() + 1, mark.getColumn() + 1, ""))
                    .orElse(new Position(file, firstLine + line, 1, "")));
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            brokenAt = Optional.of(new Position(file, firstLine + line, 1, ""));
        }
        return END;
    }

    /** Where the text stopped being YAML. */
    Optional<Position> brokenAt() {
        return brokenAt;
    }

    Position place(Event event) {
        return event.getStartMark()
                .map(mark -> new Position(file, firstLine + mark.getLine() + 1, mark.getColumn() + 1, ""))
                .orElse(new Position(file, firstLine + line, 1, ""));
    }
}
