package eu.sovereignty.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every vector of the note on the GDPR and French law. A row that no rule applies yet is not looked at; a vector with a fact that
 * the table does not translate, or whose rows all lack rules, is shown as skipped with the reason.
 */
class GdprVectorsTest {

    private static final Rulebook RULES = VectorRun.RULES;
    private static final List<Result> QUIET = List.of(Result.PASSED, Result.NOT_APPLICABLE, Result.NOT_YET_APPLICABLE);

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> vectors() {
        return Vector.of("gdpr-fr.yaml").stream()
                .map(vector -> DynamicTest.dynamicTest(vector.id(), () -> run(vector)));
    }

    private void run(Vector vector) throws IOException {
        VectorManifest translated = new VectorManifest(vector);
        assumeTrue(translated.untranslated().isEmpty(), "not translated: " + translated.untranslated());
        List<String> decided =
                vector.expect().stream().filter(GdprVectorsTest::hasRule).toList();
        assumeTrue(!decided.isEmpty(), "no rule yet for " + vector.expect());
        List<Outcome> outcomes = VectorRun.outcomes(folder, translated.changes(), translated.files(), vector.day());
        decided.forEach(expected -> check(vector, expected, outcomes));
    }

    private static void check(Vector vector, String expected, List<Outcome> all) {
        if (expected.startsWith("no ")) {
            assertThat(all.stream()
                            .filter(outcome -> ofPersonalData(outcome) && !quiet(outcome))
                            .map(GdprVectorsTest::shown))
                    .as("%s: %s", vector.id(), expected)
                    .isEmpty();
            return;
        }
        String[] words = expected.split(" ", -1);
        List<Outcome> outcomes = all.stream()
                .filter(outcome -> outcome.card().rows().contains(words[0]))
                .toList();
        List<String> shown = outcomes.stream().map(GdprVectorsTest::shown).toList();
        if (words[1].equals("PASSED") || words[1].equals("NOT_APPLICABLE")) {
            assertThat(outcomes.stream().filter(outcome -> !quiet(outcome)).map(GdprVectorsTest::shown))
                    .as("%s: %s in %s", vector.id(), expected, shown)
                    .isEmpty();
        } else {
            assertThat(shown)
                    .as("%s: %s", vector.id(), expected)
                    .anyMatch(outcome -> outcome.startsWith(wanted(words)));
        }
    }

    private static String wanted(String[] words) {
        String result = words[1].equals("INFO") ? "NOTICE" : words[1];
        boolean graded =
                words.length > 2 && List.of("BLOCKER", "MAJOR", "MINOR").contains(words[2]);
        return graded ? result + " " + words[2] : result;
    }

    private static String shown(Outcome outcome) {
        return outcome.result() + " " + outcome.severity() + " "
                + outcome.card().id();
    }

    private static boolean quiet(Outcome outcome) {
        return QUIET.contains(outcome.result());
    }

    private static boolean ofPersonalData(Outcome outcome) {
        return outcome.card().rows().stream()
                .anyMatch(row -> row.startsWith("GDPR-") || row.startsWith("TRF-") || row.startsWith("FR-SREN-"));
    }

    private static boolean hasRule(String expected) {
        String row = expected.split(" ", -1)[0];
        return expected.startsWith("no GDPR")
                || RULES.cards().values().stream().anyMatch(card -> card.rows().contains(row));
    }
}
