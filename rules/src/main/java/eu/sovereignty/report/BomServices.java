package eu.sovereignty.report;

import eu.sovereignty.document.Words;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.DatasetDeclaration.Leaving;
import eu.sovereignty.manifest.ModelDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Declared hostings as services, each with the data that reaches it and the countries from which it is reached. */
final class BomServices {

    private static final String UNKNOWN = "unknown";

    private final Json json;
    private final Bom bom;
    private final List<Flow> flows;

    BomServices(Json json, Bom bom, List<Flow> flows) {
        this.json = json;
        this.bom = bom;
        this.flows = flows;
    }

    void write(Hosting hosting) {
        json.text("bom-ref", BomParts.of(hosting));
        hosting.declared().provider().value().ifPresent(named -> bom.organisation("provider", hosting.providerName()));
        json.text(
                "name",
                Visible.of(hosting.serviceId().value().orElse(hosting.declared().id())));
        json.texts("endpoints", endpoints(hosting));
        hosting.ownOperation().value().ifPresent(own -> json.bool("x-trust-boundary", !own));
        json.objects(
                "data",
                flows.stream().filter(flow -> flow.hosting().equals(hosting)).toList(),
                this::data);
        bom.properties(properties(hosting));
    }

    private static List<String> endpoints(Hosting hosting) {
        return hosting.models().stream()
                .map(ModelDeclaration::endpoint)
                .flatMap(endpoint -> endpoint.value().flatMap(WebAddress::wellFormed).stream())
                .distinct()
                .toList();
    }

    /** What reaches a service goes into it; what it answers is not declared, so nothing is said of it. */
    private void data(Flow flow) {
        Optional<Leaving> leaving = leaving(flow);
        json.text("flow", "inbound");
        json.text(
                "classification",
                leaving.map(way -> BomParts.classification(flow.dataset(), way))
                        .orElseGet(() -> BomParts.classification(flow.dataset())));
        json.text("name", Visible.of(flow.dataset().declared().id()));
        leaving.flatMap(way -> way.fields().value())
                .ifPresent(fields -> json.text("description", Visible.of(String.join(", ", fields))));
        json.texts("source", List.of(bom.link(BomParts.of(flow.dataset()))));
    }

    /** How data leaves for a hosting; what is kept there is there as a whole, whatever else is sent to it. */
    private static Optional<Leaving> leaving(Flow flow) {
        return Optional.ofNullable(flow.dataset()
                        .declared()
                        .leaves()
                        .get(flow.hosting().declared().id()))
                .filter(way -> !flow.dataset().storedAt().contains(flow.hosting()));
    }

    private static List<Bom.Property> properties(Hosting hosting) {
        return Stream.of(
                        Stream.of(new Bom.Property("from", "manifest")),
                        hosting.provider().stream().map(known -> new Bom.Property("providerFrom", "catalogue")),
                        Stream.of(
                                new Bom.Property(
                                        "cloud",
                                        hosting.declared()
                                                .cloud()
                                                .value()
                                                .map(Words::of)
                                                .orElse("")),
                                new Bom.Property(
                                        "offer",
                                        hosting.declared().offer().value().orElse("")),
                                new Bom.Property(
                                        "region",
                                        hosting.declared().region().value().orElse(""))),
                        places("storage", hosting.storageCountries()),
                        places("processing", hosting.processingCountries()),
                        places("support", hosting.supportCountries()))
                .flatMap(properties -> properties)
                .toList();
    }

    /** Countries, and who says so: a region of the catalogue is no declaration of where data rests. */
    private static Stream<Bom.Property> places(String name, Fact<Set<Country>> countries) {
        return Stream.of(new Bom.Property(name, countries(countries)), BomParts.source(name, countries));
    }

    /** A place that nobody declares is unknown, and not nowhere. */
    private static String countries(Fact<Set<Country>> countries) {
        return countries
                .value()
                .map(known -> known.stream().map(Country::code).sorted().collect(Collectors.joining(", ")))
                .orElse(UNKNOWN);
    }
}
