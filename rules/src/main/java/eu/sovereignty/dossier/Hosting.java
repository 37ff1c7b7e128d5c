package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Region;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.HostingDeclaration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A service that stores data or runs models, and its provider where a catalogue knows it.
 *
 * @param provider empty when no catalogue has the declared provider
 */
public record Hosting(
        HostingDeclaration declared, Organisation organisation, Optional<ProviderEntry> provider, Context context)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("hosting", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "hosting", declared.id(),
                "provider", providerName(),
                "region", declared.region().value().orElse("?"),
                "offer", declared.offer().value().orElse("?"));
    }

    @Override
    public Map<String, Object> facts() {
        return new DataActChapterVI(this).facts();
    }

    /** The provider's name as the catalogue has it, or as it was written. */
    public String providerName() {
        return provider.map(ProviderEntry::name)
                .or(() -> declared.provider().value())
                .orElse(declared.id());
    }

    /** The declared region at the known provider; a region id means nothing without its provider. */
    public Optional<Region> region() {
        return declared.region().value().flatMap(id -> provider.flatMap(entry -> entry.region(id)));
    }

    /** Country of the region, as the catalogue has it. */
    public Fact<Country> regionCountry() {
        return region().map(Region::country)
                .orElseGet(() -> Fact.missing(field("region")))
                .settledBy(field("region"));
    }

    /** Where data rests: as declared, or else the country of the region. */
    public Fact<Set<Country>> storageCountries() {
        return declared.places().storage().or(regionCountry().map(Set::of)).settledBy(field("places.storage"));
    }

    /** Where data is worked on: as declared, or else the country of the region. */
    public Fact<Set<Country>> processingCountries() {
        return declared.places().processing().or(regionCountry().map(Set::of)).settledBy(field("places.processing"));
    }

    /** From where people can reach the data; never assumed. */
    public Fact<Set<Country>> supportCountries() {
        return declared.places().support();
    }

    /** The manifest field of this hosting. */
    public String field(String name) {
        return "hosting[" + declared.id() + "]." + name;
    }
}
