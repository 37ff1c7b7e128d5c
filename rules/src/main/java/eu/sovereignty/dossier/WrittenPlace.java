package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.Resolution;
import eu.sovereignty.catalogue.Resolution.Found;
import eu.sovereignty.catalogue.Resolution.RegionAlone;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.HostingDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the provider, service and region of a hosting mean as they are written: {@code provider: azure/francecentral} names a
 * region too, and an address a service. The id of a region without its provider means nothing: it has candidates.
 */
record WrittenPlace(HostingDeclaration declared, Catalogue catalogue) {

    /** The entry of the provider; empty when no catalogue has it, or when only the id of a region is written. */
    Optional<ProviderEntry> provider() {
        return found().map(Found::provider).flatMap(catalogue::provider);
    }

    /** Id of the region: as declared for itself, or else as part of the provider's text. */
    Fact<String> region() {
        return declared.region()
                .map(text -> partOf(text, Found::region).orElse(text))
                .or(fromProvider(found -> found.region().or(found::unread), "region"));
    }

    /** Id of the service, without the provider: as declared for itself, or else as part of the provider's text. */
    Fact<String> service() {
        return declared.service().map(this::serviceId).or(fromProvider(Found::service, "service"));
    }

    /** What the id of a region may mean where no provider says it, {@code provider/region}; empty otherwise. */
    List<String> candidates() {
        return declared.provider()
                .value()
                .map(text ->
                        catalogue.resolve(text) instanceof RegionAlone alone ? alone.candidates() : List.<String>of())
                .orElseGet(() ->
                        declared.region().value().map(catalogue::placesOfRegion).orElse(List.of()));
    }

    private Optional<Found> found() {
        return declared.provider().value().map(catalogue::resolve).flatMap(WrittenPlace::ifFound);
    }

    private static Optional<Found> ifFound(Resolution resolution) {
        return resolution instanceof Found found ? Optional.of(found) : Optional.empty();
    }

    /** A service of another provider stays as it is written: it is none of this one's. */
    private String serviceId(String text) {
        return provider()
                .flatMap(entry -> entry.service(text))
                .map(ProviderEntry.Service::id)
                .or(() -> partOf(text, Found::service))
                .orElse(text);
    }

    /** A part of a text that names the provider again, as {@code azure/openai} does. */
    private Optional<String> partOf(String text, Function<Found, Optional<String>> part) {
        return text.indexOf('/') < 0
                ? Optional.empty()
                : ifFound(catalogue.resolve(text)).filter(this::ofSameProvider).flatMap(part);
    }

    private boolean ofSameProvider(Found other) {
        return found().filter(own -> own.provider().equals(other.provider())).isPresent();
    }

    private Fact<String> fromProvider(Function<Found, Optional<String>> part, String field) {
        return found().flatMap(part)
                .<Fact<String>>map(text -> new Known<>(text, declared.provider().from()))
                .orElseGet(() -> Fact.missing("hosting[" + declared.id() + "]." + field));
    }
}
