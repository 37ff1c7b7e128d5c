package eu.sovereignty.document;

import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Optional;

/**
 * Something wrong in a document, with its place.
 *
 * @param excerpt the line as written, cut to what fits a console, invisible characters replaced; empty when the file as a
 *     whole is meant
 * @param arguments what the sentences of {@code kind} insert
 * @param suggestion what the writer may have meant
 */
public record Problem(Kind kind, Position at, String excerpt, List<String> arguments, Optional<String> suggestion) {

    /**
     * What is wrong. In {@code problems_en.properties} and {@code problems_fr.properties} each has the sentence that says so
     * and the one that says what to do ({@code .next}), which a suggestion replaces.
     */
    public enum Kind {
        NOT_FOUND,
        NOT_A_FILE,
        LINK_OUTSIDE,
        UNREADABLE,
        TOO_LARGE,
        NOT_UTF8,
        EMPTY,
        INVISIBLE_CHARACTER,
        SYNTAX,
        SYNTAX_TAB,
        SYNTAX_START,
        SYNTAX_COLON,
        SYNTAX_QUOTE,
        SYNTAX_ESCAPE,
        SYNTAX_BRACKET,
        SYNTAX_PLACE,
        SYNTAX_KEY,
        SYNTAX_DASH,
        SECOND_DOCUMENT,
        ANCHOR,
        ALIAS,
        TAG,
        MERGE_KEY,
        TOO_DEEP,
        TOO_MANY_VALUES,
        TEXT_TOO_LONG,
        TOO_MANY_PROBLEMS,
        KEY_NOT_TEXT,
        DUPLICATE_KEY,
        UNKNOWN_KEY,
        MISSING_KEY,
        NO_VALUE,
        NOT_ALONE,
        DUPLICATE_VALUE,
        EXPECTED_MAPPING,
        EXPECTED_VALUE,
        EXPECTED_TEXT,
        NOT_ONE_OF,
        QUOTED,
        BAD_BOOLEAN,
        BAD_DATE,
        BAD_COUNTRY,
        BAD_PERIOD,
        BAD_DURATION,
        BAD_MONEY,
        BAD_PERCENT,
        BAD_NUMBER,
        BAD_ID,
        ID_NOT_FILE,
        BAD_REFERENCE,
        DUPLICATE_ID,
        DANGLING_ID,
        WRONG_ID,
        NOT_IN_CATALOGUE,
        AMBIGUOUS_NAME,
        CERTIFICATION_WITHOUT_OFFER,
        PATH_OUTSIDE,
        PATH_ABSOLUTE,
        SHEET_COLUMNS,
        SHEET_HOSTING,
        SHEET_CRITERION,
        ANSWER_CONTRADICTS,
        UNSUPPORTED_VERSION,
        BAD_PARAMETER,
        UNKNOWN_PARAMETER
    }

    /** A problem for which nobody can guess what was meant. */
    public Problem(Kind kind, Position at, String excerpt, List<String> arguments) {
        this(kind, at, excerpt, arguments, Optional.empty());
    }

    /** What is wrong, then what to do. */
    public String message(Language language) {
        Messages messages = Messages.beside(Problem.class, "problems", language);
        String wrong = messages.format(kind.name(), arguments.toArray());
        String next = suggestion
                .map(meant -> messages.format("suggestion", meant))
                .orElseGet(() -> messages.format(kind.name() + ".next", arguments.toArray()));
        return wrong + " " + next;
    }
}
