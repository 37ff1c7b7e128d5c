package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How one kind of single value is read.
 *
 * @param name the word for it in messages and in the schema generator: {@code date}, {@code country}
 * @param reader the value of a text; empty when the text is not of this kind
 * @param otherwise the problem with such a text
 * @param words the closed list of texts; empty when the list is open
 * @param nativeKind whether the text must be, or must not be, a plain YAML boolean or number
 */
public record Codec<T>(
        String name,
        Function<Node.Scalar, Optional<T>> reader,
        Function<String, Kind> otherwise,
        List<String> words,
        Native nativeKind) {

    /** Which JSON type a value of this kind has in the schema. */
    public enum Native {
        TEXT,
        BOOLEAN,
        INTEGER
    }

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final Pattern INTEGER_FORM = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern PERCENT_FORM = Pattern.compile("100(\\.0{1,4})?|[0-9]{1,2}(\\.[0-9]{1,4})?");

    /** A text as it stands. */
    public static Codec<String> text() {
        return open("text", scalar -> Optional.of(scalar.text()).filter(text -> !text.isBlank()), Kind.NO_VALUE);
    }

    /** An id: a lower-case letter, then letters, digits and hyphens. */
    public static Codec<String> id() {
        return open("id", scalar -> Optional.of(scalar.text()).filter(ID.asMatchPredicate()), Kind.BAD_ID);
    }

    /** {@code true} or {@code false}. */
    public static Codec<Boolean> bool() {
        return new Codec<>(
                "boolean",
                scalar -> scalar.quoted() ? Optional.empty() : booleanOf(scalar.text()),
                text -> Kind.BAD_BOOLEAN,
                List.of("true", "false"),
                Native.BOOLEAN);
    }

    /** A whole number from 0. */
    public static Codec<Integer> integer() {
        return new Codec<>(
                "number",
                scalar -> Optional.of(scalar.text())
                        .filter(INTEGER_FORM.asMatchPredicate())
                        .map(Integer::valueOf),
                text -> Kind.BAD_NUMBER,
                List.of(),
                Native.INTEGER);
    }

    /** A percentage, {@code 24} or {@code "39.5"}, exact. */
    public static Codec<BigDecimal> percent() {
        return open(
                "percent",
                scalar -> Optional.of(scalar.text())
                        .filter(PERCENT_FORM.asMatchPredicate())
                        .map(BigDecimal::new),
                Kind.BAD_PERCENT);
    }

    /** An ISO 8601 calendar date that exists. */
    public static Codec<LocalDate> date() {
        return open("date", attempt(LocalDate::parse), Kind.BAD_DATE);
    }

    /** An ISO 8601 period in years, months, weeks and days, not negative: {@code P2M} and {@code P60D} are not the same. */
    public static Codec<Period> period() {
        return open(
                "period",
                scalar -> attempt(Period::parse).apply(scalar).filter(period -> !period.isNegative()),
                Kind.BAD_PERIOD);
    }

    /** An ISO 8601 duration in hours and minutes, or in days: {@code PT24H}, {@code P2D}. */
    public static Codec<Duration> duration() {
        return open(
                "duration",
                scalar -> attempt(Duration::parse).apply(scalar).filter(duration -> !duration.isNegative()),
                Kind.BAD_DURATION);
    }

    /** One of the constants of an enum, by its word. */
    public static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return new Codec<>(
                "word",
                scalar -> constants.stream()
                        .filter(constant -> Words.of(constant).equals(scalar.text()))
                        .findFirst(),
                text -> Kind.NOT_ONE_OF,
                constants.stream().map(Words::of).toList(),
                Native.TEXT);
    }

    /** A kind of value whose texts are an open list. */
    public static <T> Codec<T> open(String name, Function<Node.Scalar, Optional<T>> reader, Kind otherwise) {
        return open(name, reader, text -> otherwise);
    }

    /** As {@link #open(String, Function, Kind)}, where the text decides what is wrong with it. */
    public static <T> Codec<T> open(
            String name, Function<Node.Scalar, Optional<T>> reader, Function<String, Kind> otherwise) {
        return new Codec<>(name, reader, otherwise, List.of(), Native.TEXT);
    }

    /** The value, or the problem at its place. */
    Optional<T> read(Node.Scalar scalar, Problems problems) {
        Optional<T> value = reader.apply(scalar);
        if (value.isEmpty()) {
            report(scalar, problems);
        }
        return value;
    }

    private void report(Node.Scalar scalar, Problems problems) {
        Kind kind = otherwise.apply(scalar.text());
        Optional<String> near = Words.nearest(scalar.text(), words);
        if (kind == Kind.NOT_ONE_OF && near.isPresent()) {
            problems.add(Kind.NOT_ONE_OF_SUGGEST, scalar.at(), scalar.text(), near.get(), joined(words));
        } else if (kind == Kind.NOT_ONE_OF) {
            problems.add(Kind.NOT_ONE_OF, scalar.at(), scalar.text(), joined(words));
        } else {
            problems.add(kind, scalar.at(), scalar.text());
        }
    }

    private static String joined(Collection<String> words) {
        return String.join(", ", words);
    }

    private static Optional<Boolean> booleanOf(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <T> Function<Node.Scalar, Optional<T>> attempt(Function<String, T> parse) {
        return scalar -> {
            try {
                return Optional.of(parse.apply(scalar.text()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }
}
