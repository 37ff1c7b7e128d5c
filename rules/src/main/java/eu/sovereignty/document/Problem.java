package eu.sovereignty.document;

import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import java.util.List;

/**
 * Something wrong in a document, with its place.
 *
 * @param excerpt the line as written, trimmed to what fits a console; empty when the file as a whole is meant
 * @param arguments what the sentence of {@code kind} inserts
 */
public record Problem(Kind kind, Position at, String excerpt, List<String> arguments) {

    /** What is wrong. The sentences stand in {@code problems_en.properties} and {@code problems_fr.properties}. */
    public enum Kind {
        NOT_FOUND,
        NOT_A_FILE,
        LINK_OUTSIDE,
        UNREADABLE,
        TOO_LARGE,
        NOT_UTF8,
        EMPTY,
        SYNTAX,
        SECOND_DOCUMENT,
        ANCHOR,
        ALIAS,
        TAG,
        MERGE_KEY,
        TOO_DEEP,
        TOO_MANY_VALUES,
        TEXT_TOO_LONG,
        KEY_NOT_TEXT,
        DUPLICATE_KEY,
        UNKNOWN_KEY,
        UNKNOWN_KEY_SUGGEST,
        MISSING_KEY,
        NO_VALUE,
        EXPECTED_MAPPING,
        EXPECTED_VALUE,
        BAD_BOOLEAN,
        NOT_ONE_OF,
        NOT_ONE_OF_SUGGEST,
        BAD_DATE,
        BAD_COUNTRY,
        BAD_PERIOD,
        BAD_DURATION,
        BAD_MONEY,
        BAD_PERCENT,
        BAD_NUMBER,
        BAD_ID,
        BAD_REFERENCE,
        DUPLICATE_ID,
        DANGLING_ID,
        DANGLING_ID_SUGGEST,
        PATH_OUTSIDE,
        PATH_ABSOLUTE,
        UNSUPPORTED_VERSION,
        BAD_PARAMETER
    }

    /** The sentence: what is wrong and what to do. */
    public String message(Language language) {
        return Messages.beside(Problem.class, "problems", language).format(kind.name(), arguments.toArray());
    }
}
