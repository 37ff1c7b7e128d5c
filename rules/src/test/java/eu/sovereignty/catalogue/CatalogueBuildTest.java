package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.pack.PackCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build of the catalogue refuses, on a copy of the real one. */
class CatalogueBuildTest {

    private static final Path REAL = Path.of("src", "main", "resources");

    @TempDir
    private Path copy = Path.of("");

    @BeforeEach
    void copyAll() throws IOException {
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve("resources").resolve(REAL.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void theRealCatalogueHolds() throws IOException {
        assertThat(problems()).isEmpty();
    }

    @Test
    void aBrokenFileFailsTheBuildWithFileAndLine() throws IOException {
        change(
                "providers/hetzner.yaml",
                "id: fsn1, name: Falkenstein, country: DE",
                "id: fsn1, name: Falkenstein, country: Germany");
        String place = "catalogue/providers/hetzner.yaml:" + line("providers/hetzner.yaml", "Germany") + ":";
        for (String described : List.of("manifest", "catalogue", "law", "document")) {
            Files.createDirectories(
                    copy.resolve("target/classes/eu/sovereignty").resolve(described));
        }
        assertThatThrownBy(() -> PackCompiler.main(
                        copy.resolve("resources").toString(),
                        copy.resolve("target/classes").toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(place);
    }

    @Test
    void aRegionIdIsUniqueWithinItsProvider() throws IOException {
        change("providers/hetzner.yaml", "id: nbg1,", "id: FSN1,");
        assertProblem(Kind.DUPLICATE_VALUE, "providers/hetzner.yaml", "FSN1");
    }

    @Test
    void everyReferenceInsideAFileResolves() throws IOException {
        change("providers/stackit.yaml", "regions: [eu01, eu02]", "regions: [eu01, eu03]");
        assertProblem(Kind.NOT_IN_CATALOGUE, "providers/stackit.yaml", "regions: [eu01, eu03]");
    }

    @Test
    void everyReferenceToAnotherEntryResolves() throws IOException {
        change("providers/scalingo.yaml", "runsOn: outscale, source", "runsOn: outscales, source");
        change("providers/exoscale.yaml", "company: telekom-austria", "company: telekom-australia");
        change("providers/huggingface.yaml", "together-ai,", "together-bi,");
        assertThat(problems())
                .extracting(Problem::kind)
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly(Kind.NOT_IN_CATALOGUE);
        assertProblem(Kind.NOT_IN_CATALOGUE, "providers/exoscale.yaml", "telekom-australia");
    }

    @Test
    void twoProvidersHaveNoAliasInCommon() throws IOException {
        change("providers/hetzner.yaml", "name: Hetzner\n", "name: Hetzner\naliases: [ovh]\n");
        assertThat(problems()).extracting(Problem::kind).containsOnly(Kind.AMBIGUOUS_NAME);
    }

    @Test
    void noTwoPatternsOfEqualWeightMatchOneHost() throws IOException {
        change("providers/hetzner.yaml", "host: api.hetzner.cloud,", "host: api.upcloud.com,");
        change("providers/hetzner.yaml", "endpoints: [api.hetzner.cloud,", "endpoints: [api.upcloud.com,");
        assertProblem(Kind.AMBIGUOUS_NAME, "providers/upcloud.yaml", "host: api.upcloud.com,");
    }

    @Test
    void aTechnologyIsRunByAProviderThatIsThere() throws IOException {
        change("technologies/deepl.yaml", "operator: deepl", "operator: deeppl");
        change("technologies/vllm.yaml", "operator: local", "operator: azure/openais");
        assertProblem(Kind.NOT_IN_CATALOGUE, "technologies/deepl.yaml", "id: deepl");
        assertProblem(Kind.NOT_IN_CATALOGUE, "technologies/vllm.yaml", "id: vllm");
    }

    @Test
    void aSignalShowsOneTechnologyWhateverItsSpelling() throws IOException {
        change("technologies/deepl.yaml", "kind: sdk", "kind: sdk\nfiles: [\"**/*.GGUF\"]");
        assertThat(problems()).extracting(Problem::kind).containsOnly(Kind.AMBIGUOUS_NAME);
    }

    @Test
    void aQualificationBelongsToAnOffer() throws IOException {
        change(
                "providers/hetzner.yaml",
                "scheme: iso27001, scope: data centres and cloud",
                "scheme: secnumcloud, scope: everything");
        assertProblem(Kind.CERTIFICATION_WITHOUT_OFFER, "providers/hetzner.yaml", "scope: everything");
    }

    @Test
    void aCertificateOutsideAnOfferSaysWhatItCovers() throws IOException {
        change("providers/hetzner.yaml", "scheme: iso27001, scope: data centres and cloud", "scheme: iso27001");
        assertProblem(Kind.CERTIFICATION_WITHOUT_OFFER, "providers/hetzner.yaml", "scheme: iso27001");
    }

    @Test
    void whatNobodyCheckedIsListedInAStableOrder() throws IOException {
        String page = CatalogueCompiler.unverified(copy.resolve("resources/eu/sovereignty"));
        int start = page.indexOf("## provider/hetzner");
        assertThat(page).isEqualTo(CatalogueCompiler.unverified(copy.resolve("resources/eu/sovereignty")));
        assertThat(page.substring(start, page.indexOf("## provider/", start + 1)))
                .contains("regions.fsn1.country: DE | general | medium |")
                .doesNotContain("secnumcloud");
    }

    private List<Problem> problems() throws IOException {
        return CatalogueCompiler.compile(copy.resolve("resources/eu/sovereignty"), copy.resolve("target/classes"));
    }

    private void assertProblem(Kind kind, String file, String text) throws IOException {
        assertThat(problems())
                .extracting(problem -> problem.kind() + " " + problem.at().file() + ":"
                        + problem.at().line())
                .contains(kind + " catalogue/" + file + ":" + line(file, text));
    }

    private Path entry(String file) {
        return copy.resolve("resources/eu/sovereignty/catalogue").resolve(file);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(entry(file));
        assertThat(text).contains(from);
        Files.writeString(entry(file), text.replace(from, to));
    }

    private int line(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(entry(file));
        return 1
                + java.util.stream.IntStream.range(0, lines.size())
                        .filter(index -> lines.get(index).contains(text))
                        .findFirst()
                        .orElseThrow();
    }
}
