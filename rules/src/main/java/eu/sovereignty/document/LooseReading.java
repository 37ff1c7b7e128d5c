package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Optional;

/**
 * What could be read of a document that somebody else wrote for another program: {@link LooseYaml}, {@link LooseJson}. Places have lines and
 * columns, and no pointers: long keys in deep trees would make them cost more than the text.
 *
 * @param documents one tree for each document, in order; of a broken one, what stands before the place where it breaks
 * @param cut the first place from which something was not read; empty when everything was
 */
public record LooseReading(List<Node> documents, Optional<Cut> cut) {

    public LooseReading {
        documents = List.copyOf(documents);
    }

    /**
     * A place where reading ended, or passed over something.
     *
     * @param limited whether a limit was reached; otherwise the text is not of its format
     */
    public record Cut(Position at, boolean limited) {}
}
