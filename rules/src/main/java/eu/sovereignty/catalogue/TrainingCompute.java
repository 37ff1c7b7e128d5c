package eu.sovereignty.catalogue;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Cumulative compute of training, in floating-point operations, as exact decimal texts ({@code 3.8e25}). No figure is
 * official: each is what somebody has estimated, with how sure he is of it.
 *
 * @param flop the estimate
 * @param low lower end of its interval, where one is given
 * @param high upper end
 * @param estimated false only for a figure that the developer itself has published
 * @param by who reckoned it
 */
public record TrainingCompute(
        Fact<String> flop,
        Fact<String> low,
        Fact<String> high,
        Fact<Boolean> estimated,
        Fact<Certainty> certainty,
        Fact<Method> by,
        Optional<Text> note) {

    /** How sure the estimate is, in the words of who made it. */
    public enum Certainty {
        CONFIDENT,
        LIKELY,
        SPECULATIVE
    }

    /** Who reckoned it. */
    public enum Method {
        /** A published data set of estimates. */
        THIRD_PARTY,
        /** Six times parameters times training tokens, from published figures. */
        OWN_ARITHMETIC
    }

    /** The estimate as a number, exact. */
    public Fact<BigDecimal> operations() {
        return flop.map(BigDecimal::new);
    }
}
