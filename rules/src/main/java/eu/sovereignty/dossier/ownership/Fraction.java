package eu.sovereignty.dossier.ownership;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact share of a whole, in lowest terms: a third stays a third, and 24.00 % is not more than 24 %. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 4;

    /** Reduces; the sign stands in the numerator. */
    public Fraction {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    /** So many percent of the whole. */
    public static Fraction percent(BigDecimal percent) {
        BigInteger digits = percent.unscaledValue();
        int scale = percent.scale() + 2;
        return scale < 0
                ? new Fraction(digits.multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE)
                : new Fraction(digits, BigInteger.TEN.pow(scale));
    }

    /** So many percent of the whole. */
    public static Fraction percent(long percent) {
        return new Fraction(BigInteger.valueOf(percent), BigInteger.valueOf(100));
    }

    Fraction plus(Fraction other) {
        return other.isZero()
                ? this
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Whether it is more than another: what equals a threshold is not above it. */
    public boolean above(Fraction threshold) {
        return compareTo(threshold) > 0;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** In percent, with at most four decimals; {@code ≈} where that is not the exact value. */
    public String text() {
        BigDecimal scaled = new BigDecimal(numerator).multiply(HUNDRED);
        BigDecimal rounded = scaled.divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_UP);
        boolean exact = rounded.multiply(new BigDecimal(denominator)).compareTo(scaled) == 0;
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return exact ? plain : "≈ " + plain;
    }

    @Override
    public String toString() {
        return text() + " %";
    }
}
