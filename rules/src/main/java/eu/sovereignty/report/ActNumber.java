package eu.sovereignty.report;

import eu.sovereignty.law.Act;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/** The number of a text of law, beside its title. */
final class ActNumber {

    /** What stands between words; the spaces of French typography too. */
    private static final String BETWEEN = " \u00A0\u202F,;:()";

    private ActNumber() {}

    /**
     * The number of an act, where its title does not have it already: most titles do, in their own language, while a number is
     * written in the one of its text.
     *
     * @param title as shown
     */
    static Optional<String> beside(String title, Act act) {
        return act.number().filter(number -> !parts(title).containsAll(parts(number)));
    }

    /** The words that have a digit: {@code 2024/1689} of {@code Regulation (EU) 2024/1689}. */
    private static Set<String> parts(String text) {
        Set<String> parts = new TreeSet<>();
        Collections.list(new StringTokenizer(text, BETWEEN))
                .forEach(word -> Optional.of(word.toString())
                        .filter(part -> part.chars().anyMatch(Character::isDigit))
                        .ifPresent(parts::add));
        return parts;
    }
}
