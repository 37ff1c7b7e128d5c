package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Resolution.Found;
import eu.sovereignty.catalogue.Resolution.RegionAlone;
import eu.sovereignty.catalogue.Resolution.Unknown;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private final Catalogue catalogue = Catalogue.builtIn();

    @ParameterizedTest
    @CsvSource({
        "azure, azure, , ",
        "AZURE/francecentral, azure, , francecentral",
        "aws/eu-west-3, aws, , eu-west-3",
        "azure/openai, azure, openai, ",
        "azure/azure-openai, azure, openai, ",
        "azure/openai/swedencentral, azure, openai, swedencentral",
        "azure-openai, azure, openai, ",
        "azure-openai/swedencentral, azure, openai, swedencentral",
        "aws-bedrock, aws, bedrock, ",
        "bedrock/eu-west-3, aws, bedrock, eu-west-3",
        "ionos/de/txl, ionos, , de/txl",
        "Open-Telekom-Cloud/eu-de, t-cloud-public, , eu-de",
        "gcp/europe-west9, google-cloud, , europe-west9",
        "OVH/gra, ovhcloud, , GRA"
    })
    void namesAreUnderstood(String written, String provider, String service, String region) {
        assertFound(written, provider, service, region);
    }

    @ParameterizedTest
    @CsvSource({
        "https://my-name.openai.azure.com/openai/deployments/x, azure, openai, ",
        "https://francecentral.openai.azure.com/, azure, openai, ",
        "https://westeurope.api.cognitive.microsoft.com, azure, ai-services, westeurope",
        "bedrock-runtime.eu-west-3.amazonaws.com, aws, bedrock, eu-west-3",
        "https://backups.s3.eu-west-3.amazonaws.com/a, aws, cloud, eu-west-3",
        "us-east-1.s3.amazonaws.com, aws, cloud, ",
        "https://bedrock-runtime.eusc-de-east-1.amazonaws.eu, aws-eusc, bedrock, eusc-de-east-1",
        "https://europe-west9-aiplatform.googleapis.com/v1, google-cloud, vertex-ai, europe-west9",
        "aiplatform.googleapis.com, google-cloud, vertex-ai, global",
        "https://generativelanguage.googleapis.com/v1beta, google-gemini-api, api, ",
        "https://fcu.eu-west-2.outscale.com, outscale, compute, eu-west-2",
        "https://api.scaleway.ai/v1, scaleway, generative-apis, ",
        "https://s3.fr-par.scw.cloud, scaleway, cloud, fr-par",
        "https://s3.gra.io.cloud.ovh.net/, ovhcloud, public-cloud, GRA",
        "https://api-de-fra-1.exoscale.com/v2, exoscale, cloud, de-fra-1",
        "https://user@API.OpenAI.com.:443/v1?x=1, openai, api, ",
        "https://eu.api.openai.com/v1, openai, api, eu",
        "router.huggingface.co/v1, huggingface, inference-providers, ",
        "models.inference.ai.azure.com, github-ai, models, "
    })
    void hostsAreUnderstoodByTheLongestPattern(String written, String provider, String service, String region) {
        assertFound(written, provider, service, region);
    }

    @Test
    void aRegionAloneIsNeverGuessed() {
        assertThat(catalogue.resolve("eu-west-2"))
                .isEqualTo(new RegionAlone(
                        "eu-west-2", java.util.List.of("aws/eu-west-2", "numspot/eu-west-2", "outscale/eu-west-2")));
        assertThat(catalogue.resolve("francecentral"))
                .isEqualTo(new RegionAlone("francecentral", java.util.List.of("azure/francecentral")));
        assertThat(catalogue.loaded()).isEmpty();
    }

    @Test
    void whatFollowsTheProviderAndIsNothingOfItIsSaid() {
        assertThat(catalogue.resolve("azure/francecentrall"))
                .isEqualTo(new Found(
                        "azure/francecentrall",
                        "azure",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("francecentrall")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cloud de la Mairie",
                "https://ia.ville.example/v1",
                "nobody/eu-west-2",
                "",
                "://",
                "azure.com.evil.example"
            })
    void whatIsNotKnownStaysUnknown(String written) {
        assertThat(catalogue.resolve(written)).isEqualTo(new Unknown(written));
    }

    private void assertFound(String written, String provider, String service, String region) {
        assertThat(catalogue.resolve(written))
                .isEqualTo(new Found(
                        written,
                        provider,
                        Optional.ofNullable(service),
                        Optional.ofNullable(region),
                        Optional.empty()));
    }
}
