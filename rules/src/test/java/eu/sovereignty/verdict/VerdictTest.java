package eu.sovereignty.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Outcome.Reason;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.report.Samples;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static final LocalDate DAY = Samples.DAY;
    private final Dossier dossier = Samples.dossier();
    private final List<Outcome> outcomes = Samples.outcomes(dossier);

    @Test
    @DisplayName("Without any outcome, or with rules that all concern nothing, nothing was evaluated")
    void nothingEvaluated() {
        List<Outcome> foreign = with(Result.NOT_APPLICABLE);

        assertThat(verdict(List.of()).status()).isEqualTo(Status.NOTHING_EVALUATED);
        assertThat(verdict(foreign).status()).isEqualTo(Status.NOTHING_EVALUATED);
    }

    @Test
    @DisplayName("Only failed blockers stop the build by default; reviews, notices and blockers undetermined do not")
    void byDefault() {
        Verdict verdict = verdict(outcomes);

        assertThat(verdict.status()).isEqualTo(Status.FAILS);
        assertThat(rules(verdict.stopping())).containsExactly("sample-ground");
    }

    @Test
    @DisplayName("Something failed, undetermined or to be judged leaves questions open; passes and notices do not")
    void openQuestions() {
        for (Result open : List.of(Result.UNDETERMINED, Result.REVIEW)) {
            assertThat(verdict(with(open)).status()).isEqualTo(Status.HOLDS_WITH_OPEN_QUESTIONS);
        }
        assertThat(Verdict.of(with(Result.FAILED), Policy.DEFAULT.withFailOn(Threshold.NEVER), DAY)
                        .status())
                .isEqualTo(Status.HOLDS_WITH_OPEN_QUESTIONS);
        for (Result closed : List.of(Result.PASSED, Result.NOTICE, Result.NOT_YET_APPLICABLE)) {
            assertThat(verdict(with(closed)).status()).isEqualTo(Status.HOLDS);
        }
    }

    @ParameterizedTest
    @DisplayName("The built-in policies stop what they say, and the shorthands change their thresholds")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "default | -       | -       | sample-ground",
                "default | major   | -       | sample-ground sample-notice",
                "default | never   | -       | ''",
                "default | never   | true    | sample-support",
                "default | minor   | minor   | sample-ground sample-support sample-notice sample-subprocessors",
                "strict  | -       | -       | sample-ground sample-support sample-notice",
                "strict  | -       | false   | sample-ground sample-notice",
                "strict  | BLOCKER | never   | sample-ground",
                "tender  | -       | -       | sample-ground sample-support sample-notice sample-charges sample-region",
                "tender  | never   | -       | ''",
            })
    void policies(String id, String failOn, String failOnUndetermined, String stopping) {
        Policy policy = Policy.builtIn(id).orElseThrow();
        policy =
                failOn == null ? policy : policy.withFailOn(Threshold.of(failOn).orElseThrow());
        policy = failOnUndetermined == null
                ? policy
                : policy.withFailOnUndetermined(
                        Threshold.ofUndetermined(failOnUndetermined).orElseThrow());

        assertThat(String.join(" ", rules(Verdict.of(outcomes, policy, DAY).stopping())))
                .isEqualTo(stopping);
    }

    @ParameterizedTest
    @DisplayName("A term owed by the provider stops a tender only while the contract is not known to be signed")
    @CsvSource(
            nullValues = "-",
            value = {"-, true", "2026-11-22, true", "2026-11-21, false"})
    void signature(String signedOn, boolean stops, @TempDir Path folder) {
        Dossier signed = Samples.dossierSigned(folder, signedOn);
        Outcome contract = Samples.review("charges", signed.contracts().get(0), Reason.OTHERS_DUTY, List.of());
        Outcome hosting = Samples.review("charges", signed.hostings().get(0), Reason.OTHERS_DUTY, List.of());
        Outcome system = Samples.review("charges", signed.systems().get(0), Reason.OTHERS_DUTY, List.of());

        assertThat(Policy.TENDER.stops(contract, DAY)).isEqualTo(stops);
        assertThat(Policy.TENDER.stops(hosting, DAY)).isEqualTo(stops);
        assertThat(Policy.TENDER.stops(system, DAY)).isFalse();
        assertThat(Policy.STRICT.stops(contract, DAY)).isFalse();
    }

    @Test
    @DisplayName("What is missing is asked once, for all that wait for it, blockers first")
    void askedOnce() {
        Missing grave = Missing.field("hosting[us-api].region");
        List<Outcome> waiting = List.of(
                Samples.review("a", dossier.hostings().get(0), Reason.QUALIFICATION, List.of(grave)),
                Samples.undetermined(
                        "b", dossier.hostings().get(0), Severity.MINOR, Missing.field("x"), Missing.field("y")),
                Samples.undetermined("c", dossier.hostings().get(0), Severity.MAJOR, Missing.field("y")),
                Samples.undetermined("d", dossier.contracts().get(0), Severity.BLOCKER, Missing.field("z")));

        List<OpenQuestion> questions = verdict(waiting).questions();

        assertThat(questions)
                .extracting(question -> question.missing().field() + " " + question.rules())
                .containsExactly(
                        "z [sample-d]", "y [sample-c, sample-b]", "hosting[us-api].region [sample-a]", "x [sample-b]");
        assertThat(questions.get(0).blocks()).isTrue();
        assertThat(questions.get(2).missing().kind()).isEqualTo(Missing.Kind.DECLARATION);
    }

    @Test
    @DisplayName("Every result is counted, also when there is none")
    void counts() {
        assertThat(verdict(outcomes).counts()).containsOnlyKeys(Result.values()).containsEntry(Result.REVIEW, 6);
        assertThat(Verdict.invalidInput(Policy.STRICT).counts()).hasSize(7).containsEntry(Result.FAILED, 0);
    }

    @Test
    @DisplayName("A report says which thresholds were in force")
    void thresholds() {
        assertThat(Policy.DEFAULT.failOnUndetermined()).isEqualTo(Threshold.NEVER);
        assertThat(Policy.TENDER.failOn()).isEqualTo(Threshold.MAJOR);
        assertThat(Policy.TENDER.withFailOn(Threshold.MINOR).failOn()).isEqualTo(Threshold.MINOR);
        assertThat(Threshold.of("sometimes")).isEmpty();
    }

    private static Verdict verdict(List<Outcome> outcomes) {
        return Verdict.of(outcomes, Policy.DEFAULT, DAY);
    }

    private List<Outcome> with(Result result) {
        return outcomes.stream().filter(outcome -> outcome.result() == result).toList();
    }

    private static List<String> rules(List<Outcome> outcomes) {
        return Stream.of(outcomes)
                .flatMap(List::stream)
                .map(outcome -> outcome.card().id())
                .toList();
    }
}
