package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A5;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ModelEntry;
import eu.sovereignty.catalogue.ModelEntry.Weights;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.ModelDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where requests to models go beyond the region: with a global profile, to the provider's own country among others; with a
 * router, to whoever it chooses. A closed model behind a router is served by who made it, or for him, until the manifest
 * names who serves it: the stricter reading. Source: law notes, cloud-act 6.1 and 6.3, TV-04 and TV-27.
 */
final class RoutingAccess {

    private final Hosting hosting;
    private final AccessLinks links;

    RoutingAccess(Hosting hosting) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
    }

    Stream<AccessLink> all() {
        return hosting.models().stream()
                .map(model -> new ModelRouting(hosting, model))
                .flatMap(this::of);
    }

    private Stream<AccessLink> of(ModelRouting routing) {
        return switch (routing.reach()) {
            case ANYWHERE -> anywhere(routing);
            case THIRD_COUNTRY ->
                routing.country().stream()
                        .flatMap(code -> Country.of(code).stream())
                        .flatMap(country ->
                                links.to(Code.PROCESSED_THERE, known(country, routing), A5, "places.processing"));
            case CHOSEN_AT_RUN_TIME -> servedBySomebody() ? Stream.empty() : chosen(routing);
            case OUTSIDE, UNKNOWN -> Stream.of(open(routing));
            case REGION, EUROPE, PINNED -> Stream.empty();
        };
    }

    /** In the provider's own country too, where it has a region there. */
    private Stream<AccessLink> anywhere(ModelRouting routing) {
        List<AccessLink> home = Stream.of(parent(), seat())
                .flatMap(country -> country.value().stream())
                .filter(this::hasRegion)
                .flatMap(country -> links.to(Code.GLOBAL_ROUTING, known(country, routing), A5, "places.processing"))
                .toList();
        return home.isEmpty() ? Stream.of(open(routing)) : home.stream();
    }

    private boolean hasRegion(Country country) {
        return hosting.provider().stream()
                .flatMap(entry -> entry.regions().stream())
                .anyMatch(region -> region.country().holds(country::equals));
    }

    private Fact<Country> parent() {
        return Company.contracting(hosting).holdings().parent();
    }

    private Fact<Country> seat() {
        return Company.contracting(hosting).seat();
    }

    private static Fact<Country> known(Country country, ModelRouting routing) {
        return new Known<>(country, routing.from());
    }

    private AccessLink open(ModelRouting routing) {
        return AccessLink.open(
                Code.ROUTING_UNKNOWN, A5, Fact.missing(routing.field()).missing());
    }

    /** Whether the manifest names companies that may be who serves the model. */
    private boolean servedBySomebody() {
        return hosting.declared().subprocessors().holds(list -> !list.isEmpty());
    }

    private Stream<AccessLink> chosen(ModelRouting routing) {
        Fact<Set<Country>> makers = makers(routing.model());
        return makers.isKnown()
                ? links.toEach(Code.MODEL_ENDPOINT, makers, A5, "subprocessors")
                : Stream.of(open(routing));
    }

    /** Countries of who made a model that nobody else has; unknown of weights that anybody may serve. */
    private Fact<Set<Country>> makers(ModelDeclaration model) {
        Optional<ModelMatch> match = model.name()
                .value()
                .flatMap(name -> hosting.context().catalogue().model(name, Catalogue.Where.MODEL_FIELD));
        return match.filter(known -> known.weights().holds(Weights.CLOSED::equals))
                .map(ModelMatch::entry)
                .map(ModelEntry::developer)
                .map(ModelEntry.Developer::country)
                .orElseGet(() -> Fact.missing(hosting.field("subprocessors")));
    }
}
