package eu.sovereignty.fact;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount and its ISO 4217 currency, as in {@code 500 EUR}. */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,4})?) ([A-Z]{3})");

    /** Reads {@code 500 EUR} or {@code 0.02 EUR}; empty for anything else, a negative amount included. */
    public static Optional<Money> of(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && isCurrency(matcher.group(2))
                ? Optional.of(new Money(new BigDecimal(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** True above zero. */
    public boolean positive() {
        return amount.signum() > 0;
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
