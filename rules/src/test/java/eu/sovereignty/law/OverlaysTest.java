package eu.sovereignty.law;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proposals: off unless they are asked for, never more than a notice, and without effect on the rules in force. */
class OverlaysTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/eu/sovereignty/manifest/good");

    private final Rulebook rules = Rulebook.builtIn();

    @Test
    @DisplayName("Without an overlay, nothing that is not law is applied")
    void offByDefault() throws IOException {
        assertThat(judged(Set.of())).noneMatch(OverlaysTest::proposed).isNotEmpty();
    }

    @Test
    @DisplayName("An overlay adds notices of its own, and changes no other outcome")
    void addsOnly() throws IOException {
        List<Outcome> inForce = judged(Set.of());
        List<Outcome> withAll = judged(Set.of(Rulebook.ALL));

        assertThat(lines(withAll.stream().filter(outcome -> !proposed(outcome)).toList()))
                .isEqualTo(lines(inForce));
        assertThat(withAll.stream().filter(OverlaysTest::proposed).map(Outcome::result))
                .contains(Result.NOTICE)
                .doesNotContain(Result.FAILED, Result.REVIEW);
    }

    @Test
    @DisplayName("One overlay brings its own rules, and not those of another one")
    void oneOfThem() throws IOException {
        assertThat(judged(Set.of("nis2")).stream()
                        .filter(OverlaysTest::proposed)
                        .map(outcome -> outcome.card().id()))
                .containsOnly("france-proposal-nis2");
    }

    @Test
    @DisplayName("T22: an older contract is told of the Digital Omnibus, and owes today what it owed before")
    void olderContract(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sovereignty.yaml"), """
                manifest: 1
                organisation: { name: Direction d'exemple, kind: state-service, country: FR }
                hosting:
                  - { id: app, provider: Éditeur SAS, serviceModel: saas, dataAct: { dataProcessingService: true },
                      contract: { signedOn: 2024-05-01, notice: P6M } }
                """);

        assertThat(lines(judged(folder, "sovereignty.yaml", Set.of("digital-omnibus"))))
                .contains(
                        "dataact-proposal-digital-omnibus contract:app NOTICE",
                        "dataact-notice-period contract:app REVIEW");
        assertThat(lines(judged(folder, "sovereignty.yaml", Set.of())))
                .contains("dataact-notice-period contract:app REVIEW")
                .noneMatch(line -> line.startsWith("dataact-proposal"));
    }

    @Test
    @DisplayName("Each proposal says in its first words, in both languages, that it is not law")
    void labelled() {
        Texts texts = new Texts();
        assertThat(rules.cards().values().stream().filter(card -> card.overlay().isPresent()))
                .isNotEmpty()
                .allSatisfy(card -> {
                    var notice = texts.of(card.id()).message().notice().orElseThrow();
                    assertThat(notice.en()).matches("(Proposal, not law|Not yet French law): .*");
                    assertThat(notice.fr())
                            .matches("(Proposition, pas encore une loi|Pas encore une loi française)\u00a0: .*");
                });
    }

    private List<Outcome> judged(Set<String> overlays) throws IOException {
        return judged(EXAMPLES, "town-chatbot.yaml", overlays);
    }

    private List<Outcome> judged(Path folder, String manifest, Set<String> overlays) throws IOException {
        Dossier dossier = Dossier.of(
                ManifestReader.read(folder, Path.of(manifest)).manifest().orElseThrow(),
                Catalogue.builtIn(),
                LocalDate.of(2026, 11, 21));
        return rules.withOverlays(overlays).judge(dossier);
    }

    private static List<String> lines(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.card().id() + " " + outcome.subject().id() + " " + outcome.result())
                .toList();
    }

    private static boolean proposed(Outcome outcome) {
        return outcome.card().overlay().isPresent();
    }
}
