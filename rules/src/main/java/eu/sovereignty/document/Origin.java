package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import java.util.Set;

/** Says where the values of a document come from: the project's own word, or a catalogue with its sources. */
public interface Origin {

    /** The provenance of a value. */
    Provenance of(Position at, String field, String value);

    /** The origin of what stands inside a mapping, which may name sources of its own. */
    default Origin inside(Node.Mapping mapping) {
        return this;
    }

    /** Keys that every mapping of such a document may carry beside those of its shape. */
    default Set<String> commonKeys() {
        return Set.of();
    }

    /** A document in which the project speaks for itself. */
    static Origin declared() {
        return Provenance.Declared::new;
    }
}
