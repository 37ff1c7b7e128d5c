package eu.sovereignty.dossier.aiact;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The path through the table: each question with its answer, and where the answer comes from. */
class ClassificationPathTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("A derogation that is open: every question down to the tenth, and transparency beside")
    void exempted() throws IOException {
        assertThat(
                        answers(
                                "annexIII: [A3-5A], derogation: [D63-D], profiling: false, decision: { influence: preparatory }"))
                .containsExactly(
                        "1 infers: yes",
                        "2 in-scope: yes",
                        "3 prohibited-practice: no",
                        "4 own-model: no",
                        "5 annex-i-product: unknown",
                        "6 annex-i-section-b: unknown",
                        "7 annex-iii-use: yes",
                        "8 built-in-exclusion: no",
                        "9 profiling: no",
                        "10 derogation: yes",
                        "11 transparency: no");
    }

    @Test
    @DisplayName("Profiling closes a derogation that is claimed")
    void closed() throws IOException {
        assertThat(answers("annexIII: [A3-5A], derogation: [D63-D], profiling: true"))
                .contains("9 profiling: yes", "10 derogation: closed-by-profiling");
    }

    @Test
    @DisplayName("An exception of Article 5 that is claimed stands in the path, and the table goes on")
    void exception() throws IOException {
        assertThat(answers("annexIII: none, prohibitedPractices: [P5-H-RBI], practices: { exceptions: [P5-H-RBI] }"))
                .contains(
                        "3 prohibited-practice: no",
                        "3 prohibited-practice: exception-claimed",
                        "12 none-of-these: yes");
    }

    @Test
    @DisplayName("An answer names the line that it comes from, or what is missing")
    void sources() throws IOException {
        List<Map<String, Object>> path = steps("annexIII: [A3-5A]").stream()
                .map(PathStep::shown)
                .filter(step -> List.of(7, 9).contains(step.get("step")))
                .toList();
        assertThat(String.valueOf(path.get(0).get("sources")))
                .startsWith("[systems[s].annexIII = ")
                .contains("sovereignty.yaml:4:");
        assertThat(path.get(1)).containsEntry("missing", List.of("systems[s].profiling"));
    }

    private List<String> answers(String facts) throws IOException {
        return steps(facts).stream()
                .map(step -> step.step() + " " + step.question() + ": " + step.answer())
                .toList();
    }

    private List<PathStep> steps(String facts) throws IOException {
        String practices = facts.contains("prohibitedPractices") ? "" : "prohibitedPractices: none, ";
        Path manifest = Files.writeString(folder.resolve("sovereignty.yaml"), """
                manifest: 1
                organisation: { name: Ville d'Exemple, kind: local-authority, country: FR }
                systems:
                  - { id: s, technique: machine-learning, aiActRole: [deployer], interaction: none, generates: none, emotionRecognition: false, biometricCategorisation: false, publication: { publicInterest: false, deepfake: false }, %s%s }
                """.formatted(practices, facts));
        Dossier dossier = Dossier.of(
                ManifestReader.read(folder, manifest).manifest().orElseThrow(),
                Catalogue.builtIn(),
                LocalDate.of(2026, 11, 21));
        return dossier.systems().get(0).classification().path();
    }
}
