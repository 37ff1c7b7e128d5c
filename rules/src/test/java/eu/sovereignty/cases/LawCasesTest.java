package eu.sovereignty.cases;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.law.Card;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every case of every rule, compared whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LawCasesTest {

    /** While working on a rule: {@code -Dcases=gdpr-transfer}. Proof is then not written, because it would be partial. */
    private static final String ONLY = System.getProperty("cases", "");

    private final LawRows rows = new LawRows();
    private final Rulebook rulebook = Rulebook.builtIn();

    @TempDir
    private Path temporary = Path.of("");

    @TestFactory
    Stream<DynamicContainer> rules() {
        return CaseFile.below("law")
                .filter(file -> file.id().startsWith(ONLY))
                .map(file -> DynamicContainer.dynamicContainer(
                        file.id(),
                        file.cases().stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), () -> judge(file, example)))));
    }

    private void judge(CaseFile file, CaseFile.Case example) throws IOException {
        List<Outcome> outcomes = CaseRun.outcomes(Files.createTempDirectory(temporary, "case"), file, example);
        assertThat(outcomes.stream().map(CaseRun::line))
                .as("%s on %s", example.name(), example.asOf())
                .containsExactlyInAnyOrderElementsOf(
                        example.expect().stream().map(CaseRun::line).toList());
        Card card = Optional.ofNullable(rulebook.cards().get(file.id())).orElseThrow();
        for (String row : example.rows().isEmpty() ? card.rows() : example.rows()) {
            outcomes.forEach(outcome ->
                    rows.proved(row, "rule", file.id(), outcome.result().name(), example.name()));
        }
    }

    @TestFactory
    Stream<DynamicContainer> facts() {
        return CaseFile.below("dossier")
                .map(file -> DynamicContainer.dynamicContainer(
                        file.id(),
                        file.cases().stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), () -> derive(file, example)))));
    }

    private void derive(CaseFile file, CaseFile.Case example) throws IOException {
        Dossier dossier = CaseRun.dossier(Files.createTempDirectory(temporary, "case"), file, example);
        for (CaseFile.Expected expected : example.expect()) {
            String value = FactValues.of(dossier, expected.subject(), file.id());
            assertThat(value).as("%s on %s", example.name(), example.asOf()).isEqualTo(FactValues.of(expected));
            example.rows().forEach(row -> rows.proved(row, "fact", file.id(), value, example.name()));
        }
    }

    @AfterAll
    void writeProof() throws IOException {
        if (ONLY.isEmpty()) {
            rows.write(Path.of("target/law-rows.json"));
        }
    }
}
