package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sources of an organisation's own catalogue: the language of a title is what its source says under {@code language}, and
 * otherwise unknown; those that ship with the product are English.
 */
final class OwnSources {

    private static final String SOURCES = "sources";
    private static final String LANGUAGE = "language";

    private OwnSources() {}

    /** A file of the catalogue in which every source says in which language its title is, or that nobody knows. */
    static Node in(Node tree) {
        return tree instanceof Node.Mapping file
                ? file.get(SOURCES)
                        .filter(Node.Mapping.class::isInstance)
                        .map(sources -> with(file, SOURCES, all((Node.Mapping) sources)))
                        .orElse(file)
                : tree;
    }

    private static Node.Mapping all(Node.Mapping sources) {
        Map<String, Node.Entry> said = new LinkedHashMap<>();
        sources.entries().forEach((id, entry) -> said.put(id, new Node.Entry(entry.keyAt(), one(entry.value()))));
        return new Node.Mapping(sources.at(), said);
    }

    private static Node one(Node source) {
        return source instanceof Node.Mapping mapping && mapping.get(LANGUAGE).isEmpty()
                ? with(mapping, LANGUAGE, new Node.Scalar(mapping.at(), Source.UNDETERMINED, false))
                : source;
    }

    private static Node.Mapping with(Node.Mapping mapping, String key, Node value) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, new Node.Entry(value.at(), value));
        return new Node.Mapping(mapping.at(), entries);
    }
}
