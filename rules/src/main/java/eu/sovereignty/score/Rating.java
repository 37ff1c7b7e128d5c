package eu.sovereignty.score;

import eu.sovereignty.manifest.FrameworkWeights;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What answers come to: the score between two bounds, and the level between two bounds. Both are read from the same answers
 * and are independent of each other; the level is the gate, the score ranks offers above it.
 *
 * <pre>
 * score % = 100 × Σ weight × points / 1000      1000 for every objective, although the ladders of five end above it
 * level   = the lowest level of all answers
 * </pre>
 *
 * <p>Nothing is clamped: the best answer everywhere is 100.0756 % under the weights of the calculator. An answer that nobody
 * gave adds nothing to the lower bound and everything to the upper one.
 */
public record Rating(FrameworkWeights weights, List<ObjectiveRating> objectives) {

    private static final BigDecimal PERCENT_OF_POINTS = new BigDecimal("0.1");

    /**
     * What the answers to one objective come to.
     *
     * @param weight fraction of 1
     * @param criteria each with its answer
     */
    public record ObjectiveRating(Objective objective, BigDecimal weight, List<Answered> criteria) {

        /** Points that are sure. */
        public BigDecimal least() {
            BigDecimal sum = BigDecimal.ZERO;
            for (Answered one : criteria) {
                sum = sum.add(one.criterion().points(one.answer().least()));
            }
            return sum;
        }

        /** Points that are possible. */
        public BigDecimal most() {
            BigDecimal sum = BigDecimal.ZERO;
            for (Answered one : criteria) {
                sum = sum.add(one.criterion().points(one.answer().most()));
            }
            return sum;
        }

        /** The level that is sure. */
        public int sealLowerBound() {
            int lowest = 4;
            for (Answered one : criteria) {
                lowest = Math.min(lowest, one.criterion().seal(one.answer().least()));
            }
            return lowest;
        }

        /** The level that is still possible. */
        public int sealUpperBound() {
            int lowest = 4;
            for (Answered one : criteria) {
                lowest = Math.min(lowest, one.bestSeal());
            }
            return lowest;
        }

        /** The criteria that hold the level down: whatever else is answered, it stays there. */
        public List<Answered> binding() {
            int bound = sealUpperBound();
            return bound == 4
                    ? List.of()
                    : criteria.stream().filter(one -> one.bestSeal() == bound).toList();
        }

        /** How many criteria have one answer. */
        public int settled() {
            return (int) criteria.stream().filter(one -> one.answer().settled()).count();
        }

        private BigDecimal percent(BigDecimal points) {
            return weight.multiply(points).multiply(PERCENT_OF_POINTS);
        }
    }

    /** A criterion with what is known of its answer. */
    public record Answered(Criterion criterion, Answer answer) {
        /** The highest level that is still possible. */
        public int bestSeal() {
            return criterion.seal(answer.most());
        }
    }

    /** The rating of some answers, by id of their criterion; what has none is open. */
    public static Rating of(Framework framework, FrameworkWeights weights, Map<String, Answer> answers) {
        List<ObjectiveRating> objectives = new ArrayList<>();
        for (Objective objective : framework.objectives()) {
            List<Answered> criteria = new ArrayList<>();
            for (Criterion criterion : objective.criteria()) {
                criteria.add(new Answered(criterion, answers.getOrDefault(criterion.id(), criterion.open())));
            }
            objectives.add(new ObjectiveRating(objective, framework.weight(weights, objective), List.copyOf(criteria)));
        }
        return new Rating(weights, List.copyOf(objectives));
    }

    /** The score that is sure, in percent, exact. */
    public BigDecimal scoreMin() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ObjectiveRating one : objectives) {
            sum = sum.add(one.percent(one.least()));
        }
        return plain(sum);
    }

    /** The score that is possible, in percent, exact. */
    public BigDecimal scoreMax() {
        BigDecimal sum = BigDecimal.ZERO;
        for (ObjectiveRating one : objectives) {
            sum = sum.add(one.percent(one.most()));
        }
        return plain(sum);
    }

    /** The level that is sure, were every open criterion to get its worst answer. */
    public int sealLowerBound() {
        int lowest = 4;
        for (ObjectiveRating one : objectives) {
            lowest = Math.min(lowest, one.sealLowerBound());
        }
        return lowest;
    }

    /** The level that is still possible; never to be shown without how many criteria are settled. */
    public int sealUpperBound() {
        int lowest = 4;
        for (ObjectiveRating one : objectives) {
            lowest = Math.min(lowest, one.sealUpperBound());
        }
        return lowest;
    }

    /** Every criterion with its answer, in order. */
    public List<Answered> criteria() {
        return objectives.stream().flatMap(one -> one.criteria().stream()).toList();
    }

    /** How many criteria have one answer. */
    public int settled() {
        return objectives.stream().mapToInt(ObjectiveRating::settled).sum();
    }

    /** Without zeros at the end, and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
