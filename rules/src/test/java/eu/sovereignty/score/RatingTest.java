package eu.sovereignty.score;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.manifest.FrameworkWeights;
import eu.sovereignty.score.Rating.Answered;
import eu.sovereignty.score.Rating.ObjectiveRating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden vectors of the framework (law notes, data-act-and-csf B1.5), exact. */
class RatingTest {

    private static final String SEAL_2 =
            "3,1,1,1,1,1,1,3 3,4,5,3,1,1 3,3,4,5,1 3,3,3,2,2,2 3,3,1,2,3,3,3 3,3,1,1,2 3,1,4,4,3,3,5 3,3,3,1";
    private static final String SEAL_3 =
            "3,1,3,1,1,1,1,5 3,5,5,4,1,1 4,4,4,5,4 3,3,3,3,3,3 3,3,1,3,3,4,4 4,4,3,3,2 4,1,4,4,4,3,5 3,3,4,1";

    private final Framework framework = Framework.builtIn();

    @Test
    @DisplayName("48 criteria with 235 answers, and both official sets of weights come to one")
    void data() {
        assertThat(framework.criteria()).hasSize(48);
        assertThat(framework.criteria().stream().mapToInt(Criterion::answers).sum())
                .isEqualTo(235);
        assertThat(framework.objectives().stream()
                        .map(objective -> objective.criteria().size()))
                .containsExactly(8, 6, 5, 6, 7, 5, 7, 4);
        for (FrameworkWeights set : FrameworkWeights.values()) {
            assertThat(framework.objectives().stream()
                            .map(objective -> framework.weight(set, objective))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(BigDecimal.ONE);
        }
    }

    @Test
    @DisplayName("Neither points nor levels fall from an answer to a better one: two bounds tell all")
    void ladders() {
        for (Criterion criterion : framework.criteria()) {
            for (int answer = 2; answer <= criterion.answers(); answer++) {
                assertThat(criterion.points(answer)).as(criterion.id()).isGreaterThan(criterion.points(answer - 1));
                assertThat(criterion.seal(answer))
                        .as(criterion.id())
                        .isGreaterThanOrEqualTo(criterion.seal(answer - 1));
            }
            assertThat(criterion.seal(criterion.answers())).as(criterion.id()).isEqualTo(4);
        }
    }

    @Test
    @DisplayName("Nine criteria never hold a level down")
    void inert() {
        assertThat(framework.criteria())
                .filteredOn(criterion -> criterion.seal(1) == 4)
                .extracting(Criterion::id)
                .containsExactly(
                        "SOV-1.2", "SOV-1.4", "SOV-1.5", "SOV-1.6", "SOV-1.7", "SOV-2.5", "SOV-5.3", "SOV-7.2",
                        "SOV-8.4");
    }

    @Test
    @DisplayName("Every best answer: 100.0756 %, not clamped, SEAL-4")
    void best() {
        Rating rating = calculator(best(Map.of()));

        assertThat(rating.scoreMin()).isEqualTo(new BigDecimal("100.0756"));
        assertThat(rating.scoreMax()).isEqualTo(new BigDecimal("100.0756"));
        assertThat(rating.sealUpperBound()).isEqualTo(4);
        assertThat(rating.objectives().stream().map(ObjectiveRating::most).map(Rating::plain))
                .containsExactly(
                        new BigDecimal("1000.03"),
                        new BigDecimal("1002"),
                        new BigDecimal("1000"),
                        new BigDecimal("1002"),
                        new BigDecimal("1001"),
                        new BigDecimal("1000"),
                        new BigDecimal("1001"),
                        new BigDecimal("1000"));
    }

    @Test
    @DisplayName("Every worst answer: 0 %, SEAL-0")
    void worst() {
        Rating rating = calculator(worstAnswers());

        assertThat(rating.scoreMax()).isEqualByComparingTo("0");
        assertThat(rating.sealUpperBound()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 10.4750", "2, 37.6180", "3, 52.7061", "4, 75.3979"})
    @DisplayName("The smallest score that reaches a level")
    void smallest(int level, String score) {
        Map<String, Answer> answers = new HashMap<>();
        for (Criterion criterion : framework.criteria()) {
            int answer = 1;
            while (criterion.seal(answer) < level) {
                answer++;
            }
            answers.put(criterion.id(), Answer.declared(answer));
        }

        Rating rating = calculator(answers);

        assertThat(rating.scoreMax().setScale(4, RoundingMode.HALF_EVEN)).isEqualByComparingTo(score);
        assertThat(rating.sealLowerBound()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2|" + SEAL_2, "3|" + SEAL_3})
    @DisplayName("The least answer of every criterion for SEAL-2 and SEAL-3")
    void leastAnswers(int level, String sheet) {
        String[] objectives = sheet.split(" ", -1);
        for (int i = 0; i < objectives.length; i++) {
            String[] expected = objectives[i].split(",", -1);
            List<Criterion> criteria = framework.objectives().get(i).criteria();
            for (int j = 0; j < expected.length; j++) {
                int answer = Integer.parseInt(expected[j]);
                assertThat(criteria.get(j).seal(answer))
                        .as(criteria.get(j).id())
                        .isGreaterThanOrEqualTo(level);
                assertThat(answer == 1 || criteria.get(j).seal(answer - 1) < level)
                        .as(criteria.get(j).id())
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("An EU subsidiary with clauses alone: 99.2406 %, and SEAL-1 by SOV-2.2 alone")
    void subsidiary() {
        Rating rating = calculator(best(Map.of("SOV-2.2", 3)));

        assertThat(rating.scoreMax()).isEqualTo(new BigDecimal("99.2406"));
        assertThat(rating.sealUpperBound()).isEqualTo(1);
        assertThat(rating.objectives().get(1).binding())
                .extracting(one -> one.criterion().id())
                .containsExactly("SOV-2.2");
        assertThat(rating.objectives().get(0).binding()).isEmpty();
    }

    @Test
    @DisplayName("All best but the second answer on the circularity of hardware: 99.1381 %, SEAL-0")
    void circularity() {
        Rating rating = calculator(best(Map.of("SOV-8.2", 2)));

        assertThat(rating.scoreMax()).isEqualTo(new BigDecimal("99.1381"));
        assertThat(rating.sealUpperBound()).isZero();
    }

    @Test
    @DisplayName("The workbook's own example of SOV-1 adds up to 530.93, one criterion open")
    void workbook() {
        int[] given = {4, 3, 2, 4, 3, 0, 3, 3};
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] > 0) {
                answers.put("SOV-1." + (i + 1), Answer.declared(given[i]));
            }
        }

        Rating rating = calculator(answers);

        assertThat(rating.objectives().get(0).least()).isEqualByComparingTo("530.93");
        assertThat(rating.objectives().get(0).settled()).isEqualTo(7);
        assertThat(rating.settled()).isEqualTo(7);
    }

    @Test
    @DisplayName("The weights of the framework itself give another score to the same answers")
    void weightsOf2025() {
        Rating rating = Rating.of(framework, FrameworkWeights.FRAMEWORK_2025, best(Map.of("SOV-5.1", 1)));

        assertThat(rating.scoreMax()).isEqualTo(new BigDecimal("97.22045"));
        assertThat(calculator(best(Map.of("SOV-5.1", 1))).scoreMax()).isEqualTo(new BigDecimal("98.6456"));
    }

    @Test
    @DisplayName("Without an answer everything is possible: from 0 to the best, from SEAL-0 to SEAL-4")
    void open() {
        Rating rating = calculator(Map.of());

        assertThat(rating.scoreMin()).isEqualByComparingTo("0");
        assertThat(rating.scoreMax()).isEqualTo(new BigDecimal("100.0756"));
        assertThat(rating.sealLowerBound()).isZero();
        assertThat(rating.sealUpperBound()).isEqualTo(4);
        assertThat(rating.settled()).isZero();
    }

    @Test
    @DisplayName("An answer sheet has a line for every criterion, also for one that is open")
    void sheet() {
        Map<String, Answer> answers = best(Map.of("SOV-2.2", 3));
        answers.remove("SOV-4.6");

        String csv = AnswerSheet.write(
                new TreeMap<>(Map.of("app", calculator(answers), "other", calculator(Map.of()))), Language.FR);

        assertThat(csv.lines()).hasSize(97);
        assertThat(csv).contains("app,SOV-2.2,3,3,3,83.5,1,declared,\"", "app,SOV-4.6,,1,5,,,open,\"");
    }

    private Rating calculator(Map<String, Answer> answers) {
        return Rating.of(framework, FrameworkWeights.CALCULATOR_2026, answers);
    }

    private Map<String, Answer> best(Map<String, Integer> but) {
        Map<String, Answer> answers = new HashMap<>();
        for (Criterion criterion : framework.criteria()) {
            answers.put(criterion.id(), Answer.declared(but.getOrDefault(criterion.id(), criterion.answers())));
        }
        return answers;
    }

    private Map<String, Answer> worstAnswers() {
        Map<String, Answer> answers = new HashMap<>();
        for (Answered one : calculator(Map.of()).criteria()) {
            answers.put(one.criterion().id(), Answer.declared(1));
        }
        return answers;
    }
}
