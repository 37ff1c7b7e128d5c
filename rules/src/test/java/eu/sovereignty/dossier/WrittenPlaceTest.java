package eu.sovereignty.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.fact.Country;
import eu.sovereignty.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hosting says of its place, whatever the key it stands under, and what a run loads to know it. */
class WrittenPlaceTest {

    private final Catalogue catalogue = Catalogue.builtIn();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theProviderMayNameTheRegion() throws IOException {
        Hosting hosting = hosting("provider: azure/francecentral");
        assertThat(hosting.providerName()).isEqualTo("Microsoft Azure");
        assertThat(hosting.regionCountry().value()).contains(new Country("FR"));
        assertThat(hosting.names()).containsEntry("region", "francecentral");
    }

    @Test
    void anAddressNamesServiceAndRegion() throws IOException {
        Hosting hosting = hosting("provider: \"https://bedrock-runtime.eu-west-3.amazonaws.com\"");
        assertThat(hosting.serviceId().value()).contains("bedrock");
        assertThat(hosting.regionCountry().value()).contains(new Country("FR"));
    }

    @Test
    void whatStandsUnderItsOwnKeyGoesFirst() throws IOException {
        Hosting hosting = hosting("provider: aws/eu-west-3, region: eu-west-2, service: aws-bedrock");
        assertThat(hosting.regionCountry().value()).contains(new Country("GB"));
        assertThat(hosting.serviceId().value()).contains("bedrock");
    }

    @Test
    void anUnknownPartIsTheRegionAsItIsWritten() throws IOException {
        Hosting hosting = hosting("provider: azure/francecentrall");
        assertThat(hosting.regionId().value()).contains("francecentrall");
        assertThat(hosting.region()).isEmpty();
    }

    @Test
    void aServiceOfAnotherProviderIsNoneOfThisOne() throws IOException {
        assertThat(hosting("provider: ovhcloud, service: outscale/compute")
                        .serviceId()
                        .value())
                .contains("outscale/compute");
    }

    /** TV-31: the same id is in the United Kingdom, or in France. */
    @Test
    void aRegionWithoutItsProviderHasCandidatesAndNoLevel() throws IOException {
        List<String> candidates = List.of("aws/eu-west-2", "numspot/eu-west-2", "outscale/eu-west-2");
        for (String written : List.of("region: eu-west-2", "provider: eu-west-2")) {
            Hosting hosting = hosting(written);
            assertThat(hosting.regionCandidates()).isEqualTo(candidates);
            assertThat(hosting.provider()).isEmpty();
            assertThat(hosting.access().shown()).isEqualTo(Map.of("unknown", Map.of("level", "A?")));
            assertThat(hosting.access().shownReasons().toString()).contains("AMBIGUOUS_REGION");
        }
        assertThat(catalogue.loaded()).isEmpty();
    }

    @Test
    void anAccountThatDecidesWhichCloudIsBelowLeavesItOpen() throws IOException {
        assertThat(hosting("provider: snowflake").access().shownReasons().toString())
                .contains("UNDERLYING_CLOUD_UNKNOWN");
    }

    @Test
    void aZoneInAnotherProvidersDataCentreBringsThatProvider() throws IOException {
        assertThat(hosting("provider: clever-cloud, region: mtl").access().shown())
                .containsKey("US");
        assertThat(catalogue.loaded()).contains("clever-cloud", "ovhcloud");
    }

    @Test
    void aRunLoadsTheProvidersThatAreNamedAndTheCompaniesAboveThem() throws IOException {
        Dossier dossier = dossier("provider: exoscale, region: de-fra-1", "provider: Hetzner, region: fsn1");
        dossier.hostings().forEach(Hosting::facts);
        assertThat(catalogue.loaded())
                .isSubsetOf("exoscale", "hetzner", "telekom-austria")
                .contains("exoscale", "hetzner");
    }

    private Hosting hosting(String keys) throws IOException {
        return dossier(keys).hostings().get(0);
    }

    private Dossier dossier(String... hostings) throws IOException {
        StringBuilder text = new StringBuilder(
                "manifest: 1\norganisation: { name: Ville d'Exemple, kind: local-authority }\nhosting:\n");
        for (int i = 0; i < hostings.length; i++) {
            text.append("  - { id: host")
                    .append(i)
                    .append(", ")
                    .append(hostings[i])
                    .append(" }\n");
        }
        Path manifest = Files.writeString(folder.resolve("sovereignty.yaml"), text);
        return Dossier.of(
                ManifestReader.read(folder, manifest).manifest().orElseThrow(),
                catalogue,
                LocalDate.parse("2026-11-21"));
    }
}
