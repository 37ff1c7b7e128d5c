package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One value that a catalogue file states, with what the file says of where it comes from.
 *
 * @param line of the file
 * @param path keys from the root of the entry, an item of a list by its id or holder: {@code regions.eu-west-2.country}
 * @param value as one line of YAML
 * @param verified whether it was seen in a stored copy of its source or in two independent ones
 * @param source keys of the list of sources that ends the file, as they are written; empty when none is named
 * @param confidence high, medium or low
 * @param asOf the day of the evidence, as it is written; empty when none is named
 */
public record Statement(
        int line, String path, String value, boolean verified, String source, String confidence, String asOf) {

    private static final Set<String> NOT_A_FACT =
            Set.of("id", "family", "aliases", "contextAliases", "notes", "note", "sources");

    /** Everything that an entry states, in the order of the file; {@code unknown} states nothing. */
    public static List<Statement> of(Node.Mapping entry) {
        List<Statement> statements = new ArrayList<>();
        inside(entry, new Around("", false, "", "low", ""), statements);
        return statements;
    }

    /** What a value inherits from the mappings around it. */
    private record Around(String path, boolean verified, String source, String confidence, String asOf) {
        Around inside(Node.Mapping mapping) {
            return new Around(
                    path,
                    mapping.text("verified").map("true"::equals).orElse(verified),
                    mapping.get("source").map(Node::written).orElse(source),
                    mapping.text("confidence").orElse(confidence),
                    mapping.text("asOf").orElse(asOf));
        }

        Around at(String key) {
            return new Around(path.isEmpty() ? key : path + "." + key, verified, source, confidence, asOf);
        }

        Statement of(Node value) {
            return new Statement(value.at().line(), path, value.written(), verified, source, confidence, asOf);
        }
    }

    private static void inside(Node.Mapping mapping, Around around, List<Statement> statements) {
        Around state = around.inside(mapping);
        mapping.entries().forEach((key, entry) -> {
            if (!NOT_A_FACT.contains(key) && !CatalogueOrigin.COMMON.contains(key)) {
                value(entry.value(), state.at(name(mapping, key, state)), statements);
            }
        });
    }

    /** An item of a list is named by its id, a holding by its holder; the entry itself by the heading. */
    private static String name(Node.Mapping mapping, String key, Around state) {
        return state.path().isEmpty()
                ? key
                : mapping.text("id")
                        .or(() -> mapping.text("holder"))
                        .map(id -> id + "." + key)
                        .orElse(key);
    }

    private static void value(Node node, Around state, List<Statement> statements) {
        if (node instanceof Node.Mapping mapping) {
            inside(mapping, state, statements);
        } else if (node instanceof Node.Sequence sequence && isMappings(sequence)) {
            sequence.items().forEach(item -> value(item, state, statements));
        } else if (!(node instanceof Node.Scalar scalar && scalar.saysUnknown())) {
            statements.add(state.of(node));
        }
    }

    private static boolean isMappings(Node.Sequence sequence) {
        return !sequence.items().isEmpty() && sequence.items().get(0) instanceof Node.Mapping;
    }
}
