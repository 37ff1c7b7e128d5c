package eu.sovereignty.score;

import eu.sovereignty.fact.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * A criterion: a ladder of answers, from the worst to the best. Answers go by their number, which starts at 1, because the
 * labels of the source repeat.
 *
 * @param id {@code SOV-2.2}
 * @param points per answer, of the 1000 of its objective
 * @param seals the level that each answer reaches, 0 to 4
 * @param about what it asks, in our words
 */
public record Criterion(String id, List<BigDecimal> points, List<Integer> seals, Text about) {

    /** How many answers there are. */
    public int answers() {
        return points.size();
    }

    /** Whether an answer has this number. */
    boolean has(int number) {
        return number >= 1 && number <= answers();
    }

    /** Points of an answer. */
    public BigDecimal points(int answer) {
        return points.get(answer - 1);
    }

    /** Level of an answer. */
    public int seal(int answer) {
        return seals.get(answer - 1);
    }

    /** The answer that nobody has given: any. */
    public Answer open() {
        return new Answer(1, answers(), Answer.Origin.OPEN);
    }
}
