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
        json.text("flow", "inbound");
        json.text("classification", BomParts.classification(flow.dataset()));
        json.text("name", Visible.of(flow.dataset().declared().id()));
        fields(flow).ifPresent(fields -> json.text("description", Visible.of(fields)));
        json.texts("source", List.of(bom.link(BomParts.of(flow.dataset()))));
    }

    private static Optional<String> fields(Flow flow) {
        return Optional.ofNullable(flow.dataset()
                        .declared()
                        .leaves()
                        .get(flow.hosting().declared().id()))
                .map(Leaving::fields)
                .flatMap(Fact::value)
                .map(fields -> String.join(", ", fields));
    }

    private static List<Bom.Property> properties(Hosting hosting) {
        return List.of(
                new Bom.Property("from", "manifest"),
                new Bom.Property(
                        "cloud",
                        hosting.declared().cloud().value().map(Words::of).orElse("")),
                new Bom.Property("offer", hosting.declared().offer().value().orElse("")),
                new Bom.Property("region", hosting.declared().region().value().orElse("")),
                new Bom.Property("storage", countries(hosting.storageCountries())),
                new Bom.Property("processing", countries(hosting.processingCountries())),
                new Bom.Property("support", countries(hosting.supportCountries())));
    }

    /** A place that nobody declares is unknown, and not nowhere. */
    private static String countries(Fact<Set<Country>> countries) {
        return countries
                .value()
                .map(known -> known.stream().map(Country::code).sorted().collect(Collectors.joining(", ")))
                .orElse(UNKNOWN);
    }
}
