package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How one kind of single value is read.
 *
 * @param looks what its texts look like, for the schema
 * @param reader the value of a text; empty when the text is not of this kind
 * @param otherwise the problem with such a text
 * @param guess what may have been meant by such a text
 */
public record Codec<T>(
        Supplier<Form> looks,
        Function<Node.Scalar, Optional<T>> reader,
        Function<Node.Scalar, Kind> otherwise,
        Function<String, Optional<String>> guess) {

    /** A kind of value of one form. */
    public Codec(
            Form form,
            Function<Node.Scalar, Optional<T>> reader,
            Function<Node.Scalar, Kind> otherwise,
            Function<String, Optional<String>> guess) {
        this(() -> form, reader, otherwise, guess);
    }

    /** What its texts look like. */
    public Form form() {
        return looks.get();
    }

    private static final Set<String> YES_OR_NO = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    /** A text as it stands. */
    public static Codec<String> text() {
        return open("text", scalar -> Optional.of(scalar.text()).filter(text -> !text.isBlank()), Kind.NO_VALUE);
    }

    /** A text that says something: a bare yes or no answers another question than the one that was asked. */
    public static Codec<String> statement() {
        return open(
                "text",
                scalar -> Optional.of(scalar.text())
                        .filter(text -> !text.isBlank() && (scalar.quoted() || !YES_OR_NO.contains(text))),
                scalar -> scalar.text().isBlank() ? Kind.NO_VALUE : Kind.EXPECTED_TEXT);
    }

    /** An id: a lower-case letter, then letters, digits and hyphens; not a word that means something itself. */
    public static Codec<String> id() {
        Form form = Form.text("id", "(?!(?:unknown|none|true|false|null)$)[a-z][a-z0-9-]{0,63}");
        return matching(form, Kind.BAD_ID, Optional::of, Guesses::id);
    }

    /** {@code true} or {@code false}. */
    public static Codec<Boolean> bool() {
        Form form = new Form("boolean", Form.Native.BOOLEAN, "true|false", List.of());
        return bare(form, Kind.BAD_BOOLEAN, Boolean::valueOf, Guesses::bool);
    }

    /** A whole number from 0, without quotes. */
    public static Codec<Integer> integer() {
        Form form = new Form("number", Form.Native.INTEGER, "0|[1-9][0-9]{0,8}", List.of());
        return bare(form, Kind.BAD_NUMBER, Integer::valueOf, Guesses::integer);
    }

    /** A percentage, {@code 24} or {@code 39.5}, exact. */
    public static Codec<BigDecimal> percent() {
        Form form =
                new Form("percent", Form.Native.NUMBER, "100(?:\\.0{1,4})?|[0-9]{1,2}(?:\\.[0-9]{1,4})?", List.of());
        return matching(form, Kind.BAD_PERCENT, text -> Optional.of(new BigDecimal(text)), Guesses::percent);
    }

    /** An ISO 8601 calendar date that exists. */
    public static Codec<LocalDate> date() {
        return matching(
                Form.text("date", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
                Kind.BAD_DATE,
                attempt(LocalDate::parse),
                Guesses::date);
    }

    /** An ISO 8601 period in years, months, weeks and days: {@code P2M} and {@code P60D} are not the same. */
    public static Codec<Period> period() {
        String form = "P(?=[0-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?";
        return matching(Form.text("period", form), Kind.BAD_PERIOD, attempt(Period::parse), Guesses::period);
    }

    /** An ISO 8601 duration in hours and minutes, or in days: {@code PT24H}, {@code P2D}. */
    public static Codec<Duration> duration() {
        String form = "P(?=[0-9T])(?:[0-9]{1,5}D)?(?:T(?=[0-9])(?:[0-9]{1,6}H)?(?:[0-9]{1,6}M)?)?";
        return matching(Form.text("duration", form), Kind.BAD_DURATION, attempt(Duration::parse), Guesses::duration);
    }

    /** A country that exists, by its two capital letters. */
    public static Codec<Country> country() {
        return matching(Form.text("country", "[A-Z]{2}"), Kind.BAD_COUNTRY, Country::of, Guesses::country);
    }

    /** An amount and its currency. */
    public static Codec<Money> money() {
        String form = "[0-9]{1,15}(?:\\.[0-9]{1,4})? [A-Z]{3}";
        return matching(Form.text("money", form), Kind.BAD_MONEY, Money::of, Guesses::money);
    }

    /** One of the constants of an enum, by its word. */
    public static <E extends Enum<E>> Codec<E> constant(Class<E> type) {
        Later<Map<String, E>> byWord = new Later<>(() -> byWord(type));
        return new Codec<>(
                () -> new Form(
                        "word", Form.Native.TEXT, "", List.copyOf(byWord.get().keySet())),
                scalar -> Optional.ofNullable(byWord.get().get(scalar.text())),
                scalar -> Kind.NOT_ONE_OF,
                text -> Words.nearest(text, byWord.get().keySet()));
    }

    private static <E extends Enum<E>> Map<String, E> byWord(Class<E> type) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(Words.of(constant), constant);
        }
        return byWord;
    }

    /** A kind of value whose texts are an open list. */
    public static <T> Codec<T> open(String name, Function<Node.Scalar, Optional<T>> reader, Kind otherwise) {
        return open(name, reader, scalar -> otherwise);
    }

    /** As {@link #open(String, Function, Kind)}, where the text decides what is wrong with it. */
    public static <T> Codec<T> open(
            String name, Function<Node.Scalar, Optional<T>> reader, Function<Node.Scalar, Kind> otherwise) {
        return new Codec<>(Form.of(name, Form.Native.ANY_TEXT), reader, otherwise, text -> Optional.empty());
    }

    /** The value, or the problem at its place. */
    Optional<T> read(Node.Scalar scalar, Problems problems) {
        Optional<T> value = reader.apply(scalar);
        if (value.isEmpty()) {
            problems.suggest(
                    meant(scalar.text()),
                    otherwise.apply(scalar),
                    scalar.at(),
                    Problems.brief(scalar.text()),
                    String.join(", ", form().words()));
        }
        return value;
    }

    private Optional<String> meant(String text) {
        return guess.apply(text).filter(form().fits()).filter(meant -> !meant.equals(text));
    }

    /** Values that YAML itself knows: between quotes they are texts. */
    private static <T> Codec<T> bare(
            Form form, Kind otherwise, Function<String, T> parse, Function<String, Optional<String>> guess) {
        Predicate<String> fits = form.fits();
        return new Codec<>(
                form,
                scalar -> Optional.of(scalar.text())
                        .filter(text -> !scalar.quoted() && fits.test(text))
                        .map(parse),
                scalar -> scalar.quoted() && fits.test(scalar.text()) ? Kind.QUOTED : otherwise,
                guess);
    }

    private static <T> Codec<T> matching(
            Form form, Kind otherwise, Function<String, Optional<T>> parse, Function<String, Optional<String>> guess) {
        Predicate<String> fits = form.fits();
        return new Codec<>(
                form, scalar -> Optional.of(scalar.text()).filter(fits).flatMap(parse), scalar -> otherwise, guess);
    }

    private static <T> Function<String, Optional<T>> attempt(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }
}
