package eu.sovereignty;

import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Words;
import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of parameters. Maven says nothing of one that is misspelt on the command line, and a policy that nobody applied must
 * not look like one that holds.
 *
 * @param given names of the parameters of this tool that the user has written, {@code sovereignty.} before each
 * @param known names of all that there are, whichever goal they belong to, in the same form
 */
public record ParameterNames(Set<String> given, Set<String> known) {

    /** The user has written none. */
    public static final ParameterNames NONE = new ParameterNames(Set.of(), Set.of());

    private static final String PREFIX = "sovereignty.";

    public ParameterNames {
        given = Set.copyOf(given);
        known = Set.copyOf(known);
    }

    /** Each name that is not known, in the order of the alphabet, with the one that was probably meant. */
    public List<Problem> misspelt() {
        return given.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(this::unknown)
                .toList();
    }

    private Problem unknown(String name) {
        return new Problem(Problem.Kind.UNKNOWN_PARAMETER, Position.of(name), "", List.of(name), meant(name));
    }

    // what all names begin with would make any two of them look alike
    private Optional<String> meant(String name) {
        List<String> words =
                known.stream().map(ParameterNames::withoutPrefix).sorted().toList();
        return Words.nearest(withoutPrefix(name), words).map(PREFIX::concat);
    }

    private static String withoutPrefix(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
