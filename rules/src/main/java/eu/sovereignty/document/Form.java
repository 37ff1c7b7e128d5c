package eu.sovereignty.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the texts of one kind of value look like.
 *
 * @param name the word for it: {@code date}, {@code country}
 * @param type which JSON type a value of this kind has
 * @param pattern expression that a whole text matches; empty when any text does
 * @param words the closed list of texts; empty when the list is open
 */
public record Form(String name, Native type, String pattern, List<String> words) {

    /** JSON types, as far as they matter. */
    public enum Native {
        /** Text in quotes or without, which YAML reads as a text. */
        TEXT,
        /** Any text, also one that YAML reads as a number, such as a version. */
        ANY_TEXT,
        BOOLEAN,
        INTEGER,
        NUMBER
    }

    /** Texts of a pattern. */
    static Form text(String name, String pattern) {
        return new Form(name, Native.TEXT, pattern, List.of());
    }

    /** Any value of a type. */
    static Form of(String name, Native type) {
        return new Form(name, type, "", List.of());
    }

    /** Whether a text has this form; the pattern is compiled when a text is there to be asked about. */
    Predicate<String> fits() {
        return pattern.isEmpty() ? text -> true : new Fits(new Later<>(() -> Pattern.compile(pattern)));
    }

    private record Fits(Later<Pattern> pattern) implements Predicate<String> {
        @Override
        public boolean test(String text) {
            return pattern.get().matcher(text).matches();
        }
    }
}
