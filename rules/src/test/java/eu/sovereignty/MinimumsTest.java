package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.report.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinimumsTest {

    private static final String MANIFEST = """
            manifest: 1
            organisation: { name: Ville d'Exemple, kind: local-authority, country: FR }
            hosting:
              - { id: us, provider: Exemple Inc., company: { country: US } }
            """;

    @TempDir
    private Path base;

    private Requests requests;

    @BeforeEach
    void aManifest() throws IOException {
        requests = new Requests(base);
        requests.manifest(MANIFEST);
    }

    @Test
    @DisplayName("Each hosting carries its rating, with the set of weights, and what holds it down")
    void rating() throws IOException {
        Assessment.run(requests.plain());

        assertThat(json())
                .contains(
                        "\"weights\": \"csf-calculator-2026-06-01\"",
                        "\"scoreMin\": 0,",
                        "\"sealUpperBound\": 1,",
                        "\"criterion\": \"SOV-2.2\"",
                        "\"dataActChapterVI\"");
        ReportSchema.assertValid(json());
    }

    @Test
    @DisplayName("A level out of reach is a finding; nothing is found where none is asked")
    void missed() throws IOException {
        AssessmentResult result =
                Assessment.run(requests.asking("1,SOV-2=2", "99").plain());

        assertThat(result.end()).isNotEqualTo(AssessmentResult.End.BAD_INPUT);
        assertThat(json()).contains("SEAL 1, SOV-2=2", "sovereignty-minimum-score");
    }

    @Test
    @DisplayName("What is no level and no percentage is refused")
    void refused() {
        AssessmentResult result =
                Assessment.run(requests.asking("SOV-9=2", "101").plain());

        assertThat(result.end()).isEqualTo(AssessmentResult.End.BAD_INPUT);
        assertThat(result.lines())
                .anyMatch(line -> line.contains("sovereignty.minSeal=SOV-9=2"))
                .anyMatch(line -> line.contains("sovereignty.minScore=101"));
    }

    @Test
    @DisplayName("The answers can be had as a sheet of 48 lines")
    void sheet() throws IOException {
        Assessment.run(requests.formats("csf"));

        assertThat(Files.readString(requests.output().resolve("cloud-sovereignty.csv"))
                        .lines())
                .hasSize(49)
                .anyMatch(line -> line.startsWith("us,SOV-2.2,,1,2,,,derived,"));
    }

    private String json() throws IOException {
        return Files.readString(requests.output().resolve("report.json"));
    }
}
