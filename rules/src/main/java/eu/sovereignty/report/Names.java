package eu.sovereignty.report;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts names into a sentence. A name is inserted once and never read again for braces, it is made harmless, and it is
 * shortened to what fits a sentence.
 */
final class Names {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final int LONGEST = 240;

    private final Map<String, String> names;

    Names(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The sentence with its names; a place for which there is no name stays as it is. */
    String in(String sentence) {
        return PLACE.matcher(sentence)
                .replaceAll(match -> Matcher.quoteReplacement(
                        names.containsKey(match.group(1)) ? shown(names.get(match.group(1))) : match.group()));
    }

    private static String shown(String name) {
        String visible = Visible.of(name).strip();
        return visible.codePointCount(0, visible.length()) <= LONGEST
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
