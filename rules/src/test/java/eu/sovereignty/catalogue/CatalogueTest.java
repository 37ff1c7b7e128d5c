package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.builtIn();

    @TempDir
    private Path base = Path.of("");

    @Test
    void brokenEntriesAreAllReportedWithTheirPlaces() throws IOException {
        write("own/providers/ours.yaml", "id: other\nname: Ours\nregoins: []\n");
        write("own/models/ours.yaml", "id: ours\nfamily: Ours\nweights: ajar\n");
        CatalogueReader.Reading reading = CatalogueReader.read(base, Path.of("own"));
        assertThat(reading.catalogue()).isEmpty();
        assertThat(reading.problems())
                .extracting(problem -> problem.at().place(), Problem::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("own/models/ours.yaml:3:10", Problem.Kind.NOT_ONE_OF),
                        org.assertj.core.groups.Tuple.tuple("own/providers/ours.yaml:1:1", Problem.Kind.BAD_ID),
                        org.assertj.core.groups.Tuple.tuple("own/providers/ours.yaml:3:1", Problem.Kind.UNKNOWN_KEY));
    }

    @Test
    void aValueNamesASourceThatIsListed() throws IOException {
        write(
                "own/providers/ours.yaml",
                "id: ours\nname: Ours\nregions: [{ id: north, country: FR, source: hearsay }]\n");
        assertThat(CatalogueReader.read(base, Path.of("own")).problems())
                .extracting(problem -> problem.at().place(), Problem::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("own/providers/ours.yaml:3:45", Problem.Kind.DANGLING_ID));
    }

    @Test
    void aMissingDirectoryIsAProblem() {
        assertThat(CatalogueReader.read(base, Path.of("nowhere")).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NOT_FOUND);
    }

    @Test
    void anOrganisationAddsAnEntry() throws IOException {
        write("own/providers/ours.yaml", "id: ours\nname: Our Own Cloud\nregions: [{ id: north, country: FR }]\n");
        Catalogue own = CatalogueReader.read(base, Path.of("own")).catalogue().orElseThrow();
        assertThat(own.provider("our own cloud")
                        .orElseThrow()
                        .region("NORTH")
                        .orElseThrow()
                        .country()
                        .value())
                .contains(new Country("FR"));
        assertThat(own.provider("outscale")).isPresent();
        assertThat(own.overrides()).isEmpty();
    }

    @Test
    void anOrganisationOverridesAnEntryKeyByKeyAndVisibly() throws IOException {
        write("own/providers/outscale.yaml", "ultimateParent: { name: Somebody Else, country: CH, verified: true }\n");
        Catalogue own = CatalogueReader.read(base, Path.of("own")).catalogue().orElseThrow();
        ProviderEntry entry = own.provider("Outscale").orElseThrow();
        assertThat(entry.ultimateParent().country().value()).contains(new Country("CH"));
        assertThat(entry.regions())
                .isEqualTo(catalogue.provider("outscale").orElseThrow().regions());
        assertThat(own.overrides())
                .containsExactly(new Catalogue.Change(
                        "provider/outscale",
                        List.of("ultimateParent"),
                        new Position("own/providers/outscale.yaml", 1, 1, "")));
    }

    @Test
    void theLanguageOfATitleIsEnglishInWhatShipsAndUnknownUnlessSaidInWhatTheOrganisationAdds() throws IOException {
        write("own/providers/outscale.yaml", """
                sources: { a: { title: Rapport }, b: { title: Note, language: fr } }
                ultimateParent: { name: A, country: FR, source: [a, b, libcloud], verified: true }
                """);
        Catalogue own = CatalogueReader.read(base, Path.of("own")).catalogue().orElseThrow();

        assertThat(sources(own)).containsExactly(Optional.empty(), Optional.of("fr"), Optional.of("en"));
        assertThat(sources(catalogue)).isNotEmpty().containsOnly(Optional.of("en"));
    }

    private static List<Optional<String>> sources(Catalogue catalogue) {
        ProviderEntry entry = catalogue.provider("outscale").orElseThrow();
        return entry.ultimateParent().name().from().stream()
                .map(Provenance.Catalogued.class::cast)
                .flatMap(from -> from.sourced().sources().stream())
                .map(Source::language)
                .toList();
    }

    @Test
    void aNameThatTheOrganisationGivesToSomebodyElseIsAChange() throws IOException {
        write("own/providers/acme.yaml", "id: acme\nname: Acme\naliases: [Microsoft Azure]\n");
        Catalogue own = CatalogueReader.read(base, Path.of("own")).catalogue().orElseThrow();
        assertThat(own.provider("Microsoft Azure").map(ProviderEntry::id)).contains("acme");
        assertThat(own.overrides())
                .containsExactly(new Catalogue.Change(
                        "provider/azure",
                        List.of("name microsoft azure → acme"),
                        new Position("own/providers/acme.yaml", 1, 1, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "OUTSCALE, outscale",
        "Microsoft Azure, azure",
        "microsoft, azure",
        "S3NS, s3ns",
        "ovhcloud, ovhcloud",
        "NumSpot, numspot"
    })
    void providersAreFoundByIdNameAndAlias(String written, String id) {
        assertThat(catalogue.provider(written).map(ProviderEntry::id)).contains(id);
    }

    @Test
    void whatNoCatalogueHasIsNoError() {
        assertThat(catalogue.provider("Cloud de la Mairie")).isEmpty();
        assertThat(catalogue.model("our-own-model", Catalogue.Where.MODEL_FIELD))
                .isEmpty();
    }

    @Test
    void everyCountryHasAStanding() {
        assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2))
                .allSatisfy(code -> assertThat(catalogue
                                .countries()
                                .standing(new Country(code))
                                .isKnown())
                        .isTrue());
    }

    @Test
    void onlyWhatIsAskedForIsLoaded() {
        catalogue.provider("outscale");
        catalogue.model("mistral-small-3.2", Catalogue.Where.MODEL_FIELD);
        assertThat(catalogue.loaded()).containsExactly("mistral-small-3", "outscale");
    }

    @Test
    void whoAsksForNoTechnologyLoadsNone() {
        catalogue.resolve("api.openai.com");
        catalogue.provider("openai");
        assertThat(catalogue.loaded()).containsExactly("openai");
        catalogue.technologies().artifact(Ecosystem.MAVEN, "a:b");
        catalogue.technologies().entry("vllm");
        assertThat(catalogue.loaded()).containsExactly("names/technologies/maven", "openai", "vllm");
    }

    private void write(String file, String text) throws IOException {
        Path path = base.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
