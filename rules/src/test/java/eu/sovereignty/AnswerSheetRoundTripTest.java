package eu.sovereignty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report {@code csf} writes, a manifest can name. */
class AnswerSheetRoundTripTest {

    private static final String HOSTING = """
            manifest: 1
            organisation: { name: Ville d'Exemple, kind: local-authority, country: FR }
            hosting:
              - { id: own, provider: Exemple SAS, company: { country: FR, ultimateParent: FR }, encryption: { keys: provider } }
              - { id: us, provider: Exemple Inc., company: { country: US } }
            sovereigntyFramework:
            """;

    @TempDir
    private Path base;

    private Requests requests;

    @BeforeEach
    void aFolder() throws IOException {
        requests = new Requests(base);
        Files.createDirectory(base.resolve("docs"));
    }

    @Test
    @DisplayName(
            "An answer beyond what the facts allow, and one that the framework does not have, are found at their line")
    void wrongAnswers() throws IOException {
        Files.writeString(base.resolve("docs/us.csv"), "criterion,answer\nSOV-2.2,5\nSOV-9.9,1\nSOV-1.2,3\n");
        requests.manifest(HOSTING + "  answerSheets: { us: docs/us.csv }\n");

        Assessment.run(requests.plain());

        assertThat(Files.readString(requests.output().resolve("report.json")))
                .contains("sovereignty-answers", "docs/us.csv");
        assertThat(Files.readString(requests.output().resolve("report.html")))
                .contains("docs/us.csv:2:9", "docs/us.csv:3:9");
    }

    @Test
    @DisplayName("A sheet that was written and is named gives the same sheet, under the same weights")
    void roundTrip() throws IOException {
        String written = sheet("  answers: { own: { SOV-1.1: 4, SOV-1.2: 3, SOV-5.6: 1 }, us: { SOV-4.1: 2 } }\n");
        Files.writeString(base.resolve("docs/csf.csv"), written);

        String again = sheet("  answerSheets: { own: docs/csf.csv, us: docs/csf.csv }\n");

        assertThat(written).contains("own,SOV-1.1,4,", "own,SOV-3.1,1,1,1,0,0,derived,");
        assertThat(points(again)).isEqualTo(points(written));
    }

    private String sheet(String framework) throws IOException {
        requests.manifest(HOSTING + framework);
        assertThat(Assessment.run(requests.formats("csf")).end()).isNotEqualTo(AssessmentResult.End.BAD_INPUT);
        return Files.readString(requests.output().resolve("cloud-sovereignty.csv"));
    }

    /** Without the column that says who gave an answer: whoever names a sheet stands for all of it. */
    private static String points(String sheet) {
        return sheet.replace(",derived,", ",declared,");
    }
}
