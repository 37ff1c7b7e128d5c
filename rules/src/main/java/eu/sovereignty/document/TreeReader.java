package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Turns the text of one YAML 1.2 document into a located tree. Anchors, aliases, tags, merge keys, duplicate keys and a
 * second document are problems, each with its place; a document that breaks off gives what was read before.
 */
public final class TreeReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private TreeReader() {}

    /** A tree, unless the text holds none, and the problems that were met. */
    public record Reading(Optional<Node> root, Problems problems) {}

    /** Reads a text as the one document of {@code file}. */
    public static Reading read(String file, String text, Limits limits) {
        Problems problems = new Problems(text);
        Optional<Node> root = Optional.empty();
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            root = new TreeBuilder(file, text, parser, limits, problems).document();
        } catch (JacksonException e) {
            problems.add(Kind.SYNTAX, place(file, e.getLocation()), reason(e.getOriginalMessage()));
        } catch (YamlEngineException e) {
            problems.add(Kind.SYNTAX, new Position(file, 1, 1, ""), reason(e.getMessage()));
        }
        if (root.isEmpty() && problems.none()) {
            problems.add(Kind.EMPTY, new Position(file, 1, 1, ""));
        }
        return new Reading(root, problems);
    }

    /** Whether a token ends an object or an array. */
    static boolean closes(JsonToken token) {
        return token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
    }

    private static Position place(String file, @org.jspecify.annotations.Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? new Position(file, 1, 1, "")
                : new Position(file, location.getLineNr(), Math.max(1, location.getColumnNr()), "");
    }

    /** The parser's own reason is its last line that is not an excerpt; the excerpt is shown by the problem itself. */
    private static String reason(@org.jspecify.annotations.Nullable String message) {
        return String.valueOf(message)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }
}
