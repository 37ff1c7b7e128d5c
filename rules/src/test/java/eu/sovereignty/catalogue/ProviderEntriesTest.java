package eu.sovereignty.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.ProviderEntry.Establishment;
import eu.sovereignty.catalogue.ProviderEntry.Status;
import eu.sovereignty.fact.Country;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the entries of providers say, as a whole and where much hangs on one of them. */
class ProviderEntriesTest {

    private static final Path SOURCES =
            Path.of("src", "main", "resources", "eu", "sovereignty").toAbsolutePath();
    private final Catalogue catalogue = Catalogue.builtIn();

    static List<ProviderEntry> providers() {
        return CatalogueFiles.read(SOURCES, SOURCES.resolve("catalogue"), (id, tree) -> tree)
                .providers();
    }

    @ParameterizedTest
    @MethodSource("providers")
    void anEstablishmentInTheUnitedStatesIsListedWhereThereIsOne(ProviderEntry provider) {
        boolean listed = provider.establishments().stream()
                .map(Establishment::country)
                .anyMatch(country -> country.holds(new Country("US")::equals));
        assertThat(provider.usEstablishment().value().orElse(listed)).isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void aQualifiedOfferHasTheDatesThatAreKnownAndOthersNone(ProviderEntry provider) {
        provider.offers().stream()
                .flatMap(offer -> offer.certifications().stream())
                .filter(line -> !line.status().holds(Status.QUALIFIED::equals))
                .forEach(line -> assertThat(line.until().isKnown()).isFalse());
    }

    /** Edition of 2026-09-15 of the catalogue of ANSSI: law notes, cloud-act 5b. */
    @ParameterizedTest
    @CsvSource({
        "outscale, iaas-cloud-on-demand, 2023-11-30, 2026-11-30, 2118",
        "ovhcloud, hosted-private-cloud-vmware, 2023-12-28, 2026-12-29, 2279",
        "ovhcloud, bare-metal-pod, 2025-03-24, 2028-03-24, 559",
        "ovhcloud, snc-cloud-platform, 2026-07-31, 2029-07-31, 3393",
        "numspot, plateforme-des-services-cloud, 2026-07-31, 2029-07-31, 3395",
        "cloud-temple, secure-temple, 2026-07-31, 2028-05-30, 3389",
        "cloud-temple, paas-openshift, 2025-05-30, 2028-05-30, 919",
        "orange-cloud-avenue, cloud-avenue-secnum, 2025-07-11, 2028-07-11, 1147",
        "worldline, secured-iaas, 2025-03-24, 2028-03-31, ",
        "cegedim-cloud, cegnumcloud-secured-iaas, 2024-12-04, 2027-12-04, 1951",
        "s3ns, premi3ns, 2025-12-17, 2028-12-17, 2057",
        "oodrive, oodrive, , 2028-01-25, ",
        "whaller, donjon, , , ",
        "wimi, wimi, , , ",
        "index-education, hosted, , , "
    })
    void theQualifiedOffers(String provider, String offer, LocalDate from, LocalDate until, String decision) {
        var line = catalogue
                .provider(provider)
                .orElseThrow()
                .offer(offer)
                .orElseThrow()
                .certifications()
                .get(0);
        assertThat(line.status().value()).contains(Status.QUALIFIED);
        assertThat(line.status().verified()).isTrue();
        assertThat(line.from().value()).isEqualTo(java.util.Optional.ofNullable(from));
        assertThat(line.until().value()).isEqualTo(java.util.Optional.ofNullable(until));
        assertThat(line.decision().value()).isEqualTo(java.util.Optional.ofNullable(decision));
    }

    @Test
    void noOtherOfferIsQualified() {
        assertThat(providers().stream()
                        .flatMap(provider -> provider.offers().stream())
                        .flatMap(offer -> offer.certifications().stream())
                        .filter(line -> line.scheme().holds("secnumcloud"::equals)
                                && line.status().holds(Status.QUALIFIED::equals)))
                .hasSize(15);
    }

    @Test
    void aTakeoverThatIsNotKnownToBeDoneIsPending() {
        PendingChange change =
                catalogue.provider("aleph-alpha").orElseThrow().pendingChange().orElseThrow();
        assertThat(change.country().value()).contains(new Country("CA"));
        assertThat(change.announcedOn().value()).contains(LocalDate.parse("2026-04-24"));
        assertThat(change.status().value()).contains(PendingChange.Status.ANNOUNCED);
    }

    @ParameterizedTest
    @CsvSource({
        "azure, global-standard, ANYWHERE",
        "azure, data-zone-standard, ZONE",
        "azure, standard, REGION",
        "aws, global, ANYWHERE",
        "aws, eu, ZONE",
        "google-cloud, global, ANYWHERE",
        "openrouter, default, CHOSEN_AT_RUN_TIME",
        "litellm-cloud, default, CHOSEN_AT_RUN_TIME",
        "huggingface, router, CHOSEN_AT_RUN_TIME",
        "vercel-ai, default, CHOSEN_AT_RUN_TIME"
    })
    void howFarRequestsMayGo(String provider, String profile, RoutingProfile.Reach reach) {
        assertThat(catalogue.provider(provider).orElseThrow().routing())
                .filteredOn(routing -> routing.id().equals(profile))
                .singleElement()
                .satisfies(routing -> assertThat(routing.reach().value()).contains(reach));
    }

    /** Names that signatures of technologies use lead to one provider, or to one service of it. */
    @ParameterizedTest
    @CsvSource({
        "azure-openai, azure, openai",
        "mistral, mistral-ai, ",
        "aws-bedrock, aws, bedrock",
        "google-gemini, google-gemini-api, ",
        "google-vertex, google-cloud, vertex-ai",
        "zhipu, zai, ",
        "oci-genai, oracle, generative-ai",
        "ibm-watsonx, ibm-cloud, watsonx",
        "alibaba-dashscope, alibaba-cloud, model-studio",
        "cloudflare-workers-ai, cloudflare, workers-ai",
        "github-models, github-ai, models",
        "google-cloud-ai, google-cloud, ai-apis",
        "azure-ai-services, azure, ai-services",
        "aws-sagemaker, aws, sagemaker",
        "aws-ai-services, aws, ai-services",
        "tencent-hunyuan, tencent-cloud, hunyuan",
        "together, together-ai, ",
        "fireworks, fireworks-ai, ",
        "nvidia, nvidia-nim, ",
        "albert-dinum, dinum-albert, ",
        "ai21, ai21, ",
        "assemblyai, assemblyai, ",
        "baidu-qianfan, baidu-qianfan, ",
        "deepgram, deepgram, ",
        "deepl, deepl, ",
        "document-ia, document-ia, ",
        "elevenlabs, elevenlabs, ",
        "gigachat, gigachat, ",
        "jina, jina, ",
        "nomic, nomic, ",
        "pinecone, pinecone, ",
        "stability, stability, ",
        "twelvelabs, twelvelabs, ",
        "volcengine-ark, volcengine-ark, ",
        "voyage, voyage, ",
        "yandex, yandex, "
    })
    void namesOfSignaturesLeadSomewhere(String name, String provider, String service) {
        assertThat(catalogue.resolve(name))
                .isEqualTo(new Resolution.Found(
                        name,
                        provider,
                        java.util.Optional.ofNullable(service),
                        java.util.Optional.empty(),
                        java.util.Optional.empty()));
    }
}
