package eu.sovereignty.cases;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the vectors of the AI Act note ask of every system, whatever its class: Articles 4 and 5, and nothing before its day. */
class AiActVectorsTest {

    private static final Set<String> OUTSIDE = Set.of("NOT_AI", "OUT_OF_SCOPE");
    private static final Set<LocalDate> STARTS =
            Set.of(LocalDate.of(2027, 12, 2), LocalDate.of(2028, 8, 2), LocalDate.of(2030, 8, 2));

    private final Rulebook rules = Rulebook.builtIn().only(Set.of("aiact-*"), Set.of());

    @TempDir
    private Path temporary = Path.of("");

    @TestFactory
    Stream<DynamicTest> literacyIsOwedByEverybodyWithinTheAct() {
        return vectors((type, outcomes) -> assertThat(outcomes)
                .filteredOn(outcome -> outcome.card().id().equals("aiact-literacy"))
                .extracting(Outcome::result, Outcome::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(literacy(type), Severity.MAJOR)));
    }

    @TestFactory
    Stream<DynamicTest> aPracticeFailsWhereTheClassIsProhibited() {
        return vectors((type, outcomes) ->
                assertThat(failed(outcomes, "aiact-prohibited-")).as(type).isEqualTo(type.equals("PROHIBITED")));
    }

    @TestFactory
    Stream<DynamicTest> dutiesOfHighRiskSystemsAreAnnounced() {
        return vectors((type, outcomes) -> {
            Set<LocalDate> days = outcomes.stream()
                    .filter(outcome -> outcome.card().id().equals("aiact-human-oversight"))
                    .filter(outcome -> outcome.result() == Result.NOT_YET_APPLICABLE)
                    .map(outcome -> outcome.provision().effective())
                    .collect(Collectors.toSet());
            assertThat(STARTS).containsAll(days);
            if (!type.equals("UNDETERMINED")) {
                assertThat(!days.isEmpty()).as(type).isEqualTo(type.startsWith("HIGH_RISK"));
            }
        });
    }

    private static Result literacy(String type) {
        return OUTSIDE.contains(type) ? Result.NOT_APPLICABLE : Result.UNDETERMINED;
    }

    private static boolean failed(List<Outcome> outcomes, String prefix) {
        return outcomes.stream()
                .filter(outcome -> outcome.card().id().startsWith(prefix))
                .anyMatch(outcome -> outcome.result() == Result.FAILED);
    }

    private Stream<DynamicTest> vectors(Check check) {
        CaseFile file = CaseFile.below("dossier")
                .filter(candidate -> candidate.id().equals("aiActClass"))
                .findFirst()
                .orElseThrow();
        return file.cases().stream()
                .filter(example -> example.name().matches("V\\d+b?c?: .*"))
                .map(example -> DynamicTest.dynamicTest(
                        example.name(),
                        () -> check.holds(FactValues.of(example.expect().get(0)), outcomes(file, example))));
    }

    private List<Outcome> outcomes(CaseFile file, CaseFile.Case example) throws IOException {
        return rules.judge(CaseRun.dossier(Files.createTempDirectory(temporary, "vector"), file, example));
    }

    private interface Check {
        void holds(String type, List<Outcome> outcomes);
    }
}
