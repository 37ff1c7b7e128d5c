package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Texts;
import eu.sovereignty.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer is told what to obtain, and from whom; never to meet a duty that he does not owe. */
class OthersDutyWordsTest {

    private static final String QUALIFIED = ", dataAct: { dataProcessingService: true }";

    @TempDir
    Path folder;

    @Test
    @DisplayName("A term that a person must judge is for the provider to mend")
    void doubtfulTerm() throws IOException {
        assertThat(worded("dataact-notice-period", QUALIFIED).message())
                .startsWith("This duty is owed by somebody else (provider of the cloud service)");
        assertThat(worded("dataact-notice-period", QUALIFIED).remedy()).startsWith("Éditeur SAS owes you");
    }

    @Test
    @DisplayName("A qualification says who would owe the duty")
    void qualification() throws IOException {
        assertThat(worded("dataact-notice-period", "").message())
                .endsWith("the duty is owed by somebody else (provider of the cloud service).");
    }

    @Test
    @DisplayName("Before its day a duty of somebody else is not worded as the reader's")
    void coming() throws IOException {
        assertThat(worded("dataact-no-switching-charge", QUALIFIED).remedy())
                .contains("owed by somebody else (provider of the cloud service)")
                .doesNotContain("Take every switching charge out");
    }

    @Test
    @DisplayName("An amount that is not declared is said to be so")
    void undeclared() throws IOException {
        assertThat(worded("dataact-reduced-switching-charge", QUALIFIED).message())
                .contains("(data transfer: 300 EUR; other: not declared)");
    }

    private WordedOutcome worded(String rule, String gate) throws IOException {
        Path manifest = Files.writeString(folder.resolve("sovereignty.yaml"), """
                manifest: 1
                organisation: { name: Ville d'Exemple, kind: local-authority, country: FR }
                hosting:
                  - { id: app, provider: Éditeur SAS, contract: { notice: P61D, switching: { egress: 300 EUR, egressBasis: other } }%s }
                """.formatted(gate));
        Dossier dossier = Dossier.of(
                ManifestReader.read(folder, manifest).manifest().orElseThrow(),
                Catalogue.builtIn(),
                LocalDate.of(2026, 11, 21));
        Wording wording = new Wording(
                Language.EN, new Texts()::of, Rulebook.builtIn()::act, (country, language) -> country.code());
        return wording.of(
                Rulebook.builtIn().only(Set.of(rule), Set.of()).judge(dossier).get(0), false);
    }
}
