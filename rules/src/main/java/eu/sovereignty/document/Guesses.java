package eu.sovereignty.document;

import eu.sovereignty.fact.Country;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a writer probably meant by a value that is not in the form asked for. */
final class Guesses {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern LENGTH = Pattern.compile("[pP]?[tT]?\\s*(\\d{1,4})\\s*(\\p{L}+)\\.?");
    private static final Pattern AMOUNT = Pattern.compile("(\\D*?)\\s*(\\d[\\d\\s_'’]*(?:[.,]\\d{1,4})?)\\s*(\\D*)");
    private static final Pattern DIGITS = Pattern.compile("[+]?(\\d[\\d\\s_'’]*)(?:[.,]0+)?(?:\\s*\\p{L}+)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("d", "D"),
            Map.entry("day", "D"),
            Map.entry("j", "D"),
            Map.entry("jour", "D"),
            Map.entry("w", "W"),
            Map.entry("week", "W"),
            Map.entry("semaine", "W"),
            Map.entry("m", "M"),
            Map.entry("month", "M"),
            Map.entry("moi", "M"),
            Map.entry("y", "Y"),
            Map.entry("year", "Y"),
            Map.entry("an", "Y"),
            Map.entry("annee", "Y"));
    private static final Map<String, String> HOURS = Map.of(
            "h", "H", "hour", "H", "heure", "H", "min", "M", "minute", "M", "mn", "M", "d", "D", "day", "D", "jour",
            "D");
    private static final Map<String, String> CURRENCIES =
            Map.of("€", "EUR", "euro", "EUR", "$", "USD", "dollar", "USD", "£", "GBP");

    private Guesses() {}

    static Optional<String> bool(String text) {
        return switch (plain(text)) {
            case "true", "yes", "y", "oui", "vrai", "on" -> Optional.of("true");
            case "false", "no", "n", "non", "faux", "off" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** Where nothing else tells, the day stands before the month, as in the Union. */
    static Optional<String> date(String text) {
        Matcher year = YEAR_FIRST.matcher(text.strip());
        Matcher day = DAY_FIRST.matcher(text.strip());
        if (year.matches()) {
            return day(year.group(1), year.group(2), year.group(3));
        }
        return day.matches()
                ? day(day.group(3), day.group(2), day.group(1)).or(() -> day(day.group(3), day.group(1), day.group(2)))
                : Optional.empty();
    }

    static Optional<String> country(String text) {
        String wanted = plain(text);
        return Country.of(text.strip().toUpperCase(Locale.ROOT))
                .map(Country::code)
                .or(() -> named(wanted));
    }

    private static Optional<String> named(String wanted) {
        return Stream.of(Locale.getISOCountries())
                .filter(code ->
                        names(new Locale.Builder().setRegion(code).build()).anyMatch(wanted::equals))
                .findFirst();
    }

    static Optional<String> period(String text) {
        return length(text, UNITS).map(length -> "P" + length);
    }

    static Optional<String> duration(String text) {
        return length(text, HOURS).map(length -> (length.endsWith("D") ? "P" : "PT") + length);
    }

    static Optional<String> money(String text) {
        return first(
                AMOUNT,
                text.strip(),
                match -> currency(match.group(1) + match.group(3))
                        .map(currency -> number(match.group(2)) + " " + currency));
    }

    static Optional<String> integer(String text) {
        return first(
                DIGITS,
                text.strip(),
                match -> Optional.of(withoutZeros(match.group(1).replaceAll("\\D", ""))));
    }

    static Optional<String> percent(String text) {
        return first(PERCENT, text.strip(), match -> Optional.of(number(match.group(1))));
    }

    static Optional<String> id(String text) {
        String id = plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return Optional.of(id).filter(made -> !made.isEmpty());
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            int[] parts = {Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)};
            return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> names(Locale country) {
        return Stream.of(
                        country.getISO3Country(),
                        country.getDisplayCountry(Locale.ENGLISH),
                        country.getDisplayCountry(Locale.FRENCH))
                .map(Guesses::plain);
    }

    private static Optional<String> length(String text, Map<String, String> units) {
        return first(
                LENGTH,
                text.strip(),
                match ->
                        Optional.ofNullable(units.get(singular(match.group(2)))).map(unit -> match.group(1) + unit));
    }

    private static Optional<String> currency(String text) {
        String name = singular(text.strip());
        return Optional.ofNullable(CURRENCIES.get(name))
                .or(() -> Optional.of(name.toUpperCase(Locale.ROOT)).filter(code -> code.matches("[A-Z]{3}")));
    }

    private static String number(String text) {
        return text.replaceAll("[\\s_'’]", "").replace(',', '.');
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private static String singular(String word) {
        return plain(word).replaceFirst("(?<=..)s$", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> first(Pattern pattern, String text, Function<MatchResult, Optional<String>> guess) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? guess.apply(matcher.toMatchResult()) : Optional.empty();
    }
}
