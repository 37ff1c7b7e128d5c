package eu.sovereignty.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The dated switches of the note: the day before and the day itself differ as the law does. */
class GdprSwitchesTest {

    private static final Position NOWHERE = Position.of("switch");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvFileSource(
            files = {
                "src/test/resources/eu/sovereignty/vectors/gdpr-switches.csv",
                "src/test/resources/eu/sovereignty/vectors/france-switches.csv"
            },
            delimiter = '|')
    void switches(LocalDate day, String changes, String row, Result before, Result on) throws IOException {
        assertThat(results(changes, row, day.minusDays(1))).contains(before).doesNotContain(on);
        assertThat(results(changes, row, day)).contains(on).doesNotContain(before);
    }

    private List<Result> results(String changes, String row, LocalDate day) throws IOException {
        return VectorRun.outcomes(folder, mapping(changes), day).stream()
                .filter(outcome -> outcome.card().rows().contains(row))
                .map(outcome -> outcome.result())
                .toList();
    }

    private static Node.Mapping mapping(String changes) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (String change : changes.split(";", -1)) {
            String[] parts = change.strip().split("=", -1);
            entries.put(parts[0], new Node.Entry(NOWHERE, new Node.Scalar(NOWHERE, parts[1], false)));
        }
        return new Node.Mapping(NOWHERE, entries);
    }
}
