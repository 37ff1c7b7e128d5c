package eu.sovereignty.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Evidenced.Fault;
import eu.sovereignty.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the file system adds to the cases of {@code coherence-evidence}: emptiness, links, and the place of the finding. */
class EvidencedTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        Files.createFile(folder.resolve("notice.md"));
        assertThat(evidenced().has(Fault.EMPTY).value()).contains(true);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("notice.md"), Path.of("/etc/hostname"));
        assertThat(evidenced().has(Fault.OUTSIDE).value()).contains(true);
    }

    @Test
    void theFindingStandsWhereTheEvidenceIsNamed() throws IOException {
        Evidenced evidenced = evidenced();
        assertThat(evidenced.id()).hasToString("processing:answers");
        assertThat(evidenced.at().place()).isEqualTo("sovereignty.yaml:7:15");
        assertThat(evidenced.names())
                .containsEntry("evidence", "notice.md (sovereignty.yaml:7:15)")
                .containsEntry("subject", "processing:answers");
    }

    @Test
    void withoutAFaultTheFindingStandsAtTheSubject() throws IOException {
        Files.writeString(folder.resolve("notice.md"), "notice");
        assertThat(evidenced().at().line()).isEqualTo(4);
        assertThat(evidenced().inOrder().value()).contains(true);
    }

    private Evidenced evidenced() throws IOException {
        Path manifest = Files.writeString(folder.resolve("sovereignty.yaml"), """
                manifest: 1
                organisation: { name: Ville d'Exemple, kind: local-authority }
                processing:
                  - id: answers
                    evidence:
                      record: ref:registre-12
                      notice: notice.md
                """);
        return Dossier.of(
                        ManifestReader.read(folder, manifest).manifest().orElseThrow(),
                        Catalogue.builtIn(),
                        LocalDate.parse("2026-11-21"))
                .evidenced()
                .get(0);
    }
}
