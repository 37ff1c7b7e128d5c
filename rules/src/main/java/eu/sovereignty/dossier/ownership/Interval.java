package eu.sovereignty.dossier.ownership;

/**
 * A share that lies between what is declared and what the undeclared part could add.
 *
 * @param lower what is established
 * @param upper what it could come to
 */
public record Interval(Fraction lower, Fraction upper) {

    static final Interval NONE = new Interval(Fraction.ZERO, Fraction.ZERO);

    /** An interval; bounds that meet from the wrong side meet at the established one. */
    public Interval {
        upper = upper.max(lower).min(Fraction.ONE.max(lower));
    }

    /** The larger bounds of both. */
    Interval worse(Interval other) {
        return new Interval(lower.max(other.lower), upper.max(other.upper));
    }

    /** {@code 24}, or {@code 20–45} in percent. */
    public String text() {
        return lower.equals(upper) ? lower.text() : lower.text() + "–" + upper.text();
    }
}
