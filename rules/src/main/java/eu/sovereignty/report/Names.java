package eu.sovereignty.report;

import eu.sovereignty.document.Braces;
import java.util.Map;
import java.util.Optional;

/**
 * Puts names into a sentence. A name is inserted once and never read again for braces, it is made harmless, and it is
 * shortened to what fits a sentence.
 */
final class Names {

    private static final int LONGEST = 240;

    private final Map<String, String> names;

    Names(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The sentence with its names; a place for which there is no name stays as it is. */
    String in(String sentence) {
        return Braces.replace(
                sentence, name -> Optional.ofNullable(names.get(name)).map(Names::shown));
    }

    private static String shown(String name) {
        String visible = Visible.of(name).strip();
        return visible.codePointCount(0, visible.length()) <= LONGEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
