package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Turns the text of one YAML 1.2 document into a located tree. Anchors, aliases, tags, merge keys, duplicate keys and a
 * second document are problems, each with its place. Where the text is not YAML or reaches a limit there is no tree: what
 * follows that place is unknown, and so is what is missing.
 */
public final class TreeReader {

    private TreeReader() {}

    /** A tree, unless the text holds none, and the problems that were met. */
    public record Reading(Optional<Node> root, Problems problems) {}

    /** Reads a text as the one document of {@code file}. */
    public static Reading read(String file, String text, Limits limits) {
        Problems problems = new Problems(text);
        Optional<Position> unprintable = unprintable(file, text, problems);
        Optional<Node> root = unprintable.isPresent() ? Optional.empty() : parse(file, text, limits, problems);
        if (root.isEmpty() && problems.none()) {
            problems.add(Kind.EMPTY, new Position(file, 1, 1, ""));
        }
        return new Reading(root, problems);
    }

    private static Optional<Node> parse(String file, String text, Limits limits, Problems problems) {
        try {
            return new TreeBuilder(file, YamlEvents.of(text), limits, problems).document();
        } catch (TreeBuilder.LimitReached e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            new Syntax(file, problems).report(e);
        } catch (YamlEngineException | IllegalArgumentException e) {
            problems.add(Kind.SYNTAX, new Position(file, 1, 1, ""), reason(e));
        }
        return Optional.empty();
    }

    private static String reason(RuntimeException e) {
        return e instanceof YamlVersionException ? "unknown version of YAML" : String.valueOf(e.getMessage());
    }

    /** The parser would meet such a character too, but not say on which line. */
    private static Optional<Position> unprintable(String file, String text, Problems problems) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                Position at = Lines.endOf(file, text.substring(0, i));
                problems.add(Kind.INVISIBLE_CHARACTER, at, Characters.name(character));
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
