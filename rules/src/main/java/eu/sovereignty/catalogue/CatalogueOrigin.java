package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.document.Origin;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Source;
import eu.sovereignty.fact.Sourced;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Values of a catalogue file: what an item does not say of its source, day, confidence and verification it takes from the
 * mapping around it. What nobody says is low confidence and unverified.
 */
record CatalogueOrigin(Map<String, Source> sources, Sourced sourced) implements Origin {

    static final Set<String> COMMON = Set.of("source", "asOf", "confidence", "verified");

    /** The origin of a whole file. */
    static CatalogueOrigin of(Node.Mapping root) {
        Map<String, Source> sources =
                root.get("sources").map(CatalogueOrigin::sourcesOf).orElseGet(Map::of);
        return new CatalogueOrigin(sources, new Sourced(List.of(), Optional.empty(), Confidence.LOW, false));
    }

    @Override
    public Provenance of(Position at, String field, String value) {
        return new Provenance.Catalogued(at, field, value, sourced);
    }

    @Override
    public Set<String> commonKeys() {
        return COMMON;
    }

    @Override
    public Origin inside(Node.Mapping mapping) {
        return new CatalogueOrigin(
                sources,
                new Sourced(
                        mapping.get("source").map(this::named).orElse(sourced.sources()),
                        mapping.text("asOf").flatMap(CatalogueOrigin::date).or(sourced::asOf),
                        mapping.text("confidence")
                                .flatMap(CatalogueOrigin::confidence)
                                .orElse(sourced.confidence()),
                        mapping.text("verified").map("true"::equals).orElse(sourced.verified())));
    }

    private List<Source> named(Node node) {
        List<Node> keys = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        return keys.stream()
                .filter(Node.Scalar.class::isInstance)
                .map(key -> ((Node.Scalar) key).text())
                .map(key -> sources.getOrDefault(key, untitled(key)))
                .toList();
    }

    private static Map<String, Source> sourcesOf(Node node) {
        Map<String, Source> sources = new TreeMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> sources.put(key, source(key, entry.value())));
        }
        return sources;
    }

    private static Source source(String key, Node node) {
        return node instanceof Node.Mapping mapping
                ? new Source(
                        mapping.text("title").orElse(key),
                        mapping.text("url").orElse(""),
                        mapping.text("date").flatMap(CatalogueOrigin::date),
                        Source.language(mapping.text("language")))
                : untitled(key);
    }

    private static Source untitled(String key) {
        return new Source(key, "", Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Confidence> confidence(String text) {
        return Arrays.stream(Confidence.values())
                .filter(confidence -> confidence.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
