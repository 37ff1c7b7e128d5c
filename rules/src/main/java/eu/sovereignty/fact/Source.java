package eu.sovereignty.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document: its title, its address (shown, never opened), the day it bears.
 *
 * @param language of the title, a tag of BCP 47, so that a page may say in which language to read it aloud (WCAG 3.1.2); empty
 *     where nobody has said it
 */
public record Source(String title, String url, Optional<LocalDate> date, Optional<String> language) {

    /** The language in which the titles are written that ship with the product; a source of another one says so. */
    public static final String SHIPPED = "en";

    /** What a source says in whose language nobody knows, by the code that ISO 639-2 has for it. */
    public static final String UNDETERMINED = "und";

    /** The language of a title, as a source says it. */
    public static Optional<String> language(Optional<String> said) {
        return Optional.of(said.orElse(SHIPPED)).filter(tag -> !tag.equals(UNDETERMINED));
    }
}
