package eu.sovereignty.law;

import eu.sovereignty.document.Node;
import eu.sovereignty.document.Pack;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Source;
import eu.sovereignty.fact.Sourced;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the dates of provisions were read, and how well. Judging does not need it; whoever explains a rule does. */
public final class DateSources {

    private final Pack pack = LawResources.read(LawResources.CARDS);

    /**
     * What stands behind the dates of a provision. What the provision does not say itself, its file says for all.
     *
     * @param regulation name of the regulation's package
     * @throws IllegalArgumentException when the regulation has no such provision
     */
    public Sourced of(String regulation, String provision) {
        Node.Mapping file = pack.get("dates/" + regulation)
                .flatMap(DateSources::mapping)
                .orElseThrow(() -> new IllegalArgumentException("no dates of " + regulation));
        Node.Mapping own = items(file.get("provisions")).stream()
                .flatMap(node -> mapping(node).stream())
                .filter(node -> node.text("id").filter(provision::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(regulation + " has no provision " + provision));
        return sourced(own, file);
    }

    private static Sourced sourced(Node.Mapping own, Node.Mapping file) {
        return new Sourced(
                items(own.get("source").or(() -> file.get("source"))).stream()
                        .flatMap(id -> source(id.written(), file).stream())
                        .toList(),
                text("lastChecked", own, file).map(LocalDate::parse),
                text("confidence", own, file)
                        .map(word -> Confidence.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Confidence.LOW),
                text("verified", own, file).filter("true"::equals).isPresent());
    }

    private static Optional<String> text(String key, Node.Mapping own, Node.Mapping file) {
        return own.text(key).or(() -> file.text(key));
    }

    private static Optional<Source> source(String id, Node.Mapping file) {
        return file.get("sources")
                .flatMap(DateSources::mapping)
                .flatMap(sources -> sources.get(id))
                .flatMap(DateSources::mapping)
                .map(source -> new Source(
                        source.text("title").orElse(id),
                        source.text("url").orElse(""),
                        source.text("date").map(LocalDate::parse),
                        Source.language(source.text("language"))));
    }

    private static List<Node> items(Optional<Node> node) {
        return node.stream()
                .flatMap(
                        found -> found instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.of(found))
                .toList();
    }

    private static Optional<Node.Mapping> mapping(Node node) {
        return node instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
