package eu.sovereignty.dossier;

import eu.sovereignty.dossier.LocationExposure.Place;
import eu.sovereignty.dossier.ModelRouting.Reach;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.manifest.HostingDeclaration.Places;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import eu.sovereignty.manifest.MitigationCode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of a hosting, each with what it comes to on the axis of location. */
final class LocationPlaces {

    private final Hosting hosting;
    private final Mitigations mitigations;

    LocationPlaces(Hosting hosting, Mitigations mitigations) {
        this.hosting = hosting;
        this.mitigations = mitigations;
    }

    List<Place> all() {
        Places places = hosting.declared().places();
        return Stream.of(
                        kept(hosting.storageCountries()),
                        worked(),
                        support(),
                        places.remoteAccess().saidUnknown()
                                        || places.remoteAccess().isKnown()
                                ? each(places.remoteAccess(), "places.remoteAccess")
                                : Stream.<Place>empty(),
                        each(places.telemetry(), "places.telemetry"),
                        subprocessors())
                .flatMap(each -> each)
                .toList();
    }

    /** A commitment to the Union settles what nobody else says of where data is kept and worked on, and nothing more (M7). */
    private Stream<Place> kept(Fact<Set<Country>> countries) {
        boolean committed = hosting.declared().mitigations().holds(codes -> codes.contains(MitigationCode.M7));
        return committed && !countries.isKnown() && !countries.saidUnknown()
                ? Stream.empty()
                : each(countries, "places");
    }

    /** A global profile defeats the region; so does a provider that is chosen at run time. */
    private Stream<Place> worked() {
        Fact<Set<Country>> countries = hosting.processingCountries();
        List<Place> routed = hosting.models().stream()
                .map(model -> new ModelRouting(hosting, model))
                .flatMap(routing -> routed(routing, countries.isKnown()))
                .toList();
        return routed.isEmpty() || countries.isKnown()
                ? Stream.concat(routed.stream(), kept(countries))
                : routed.stream();
    }

    private Stream<Place> routed(ModelRouting routing, boolean placed) {
        Reach reach = routing.reach();
        boolean byName = routing.named().isPresent();
        if (placed && !byName) {
            return Stream.empty();
        }
        String source = AccessLink.sources(routing.from());
        return switch (reach) {
            case ANYWHERE, OUTSIDE -> Stream.of(place("GLOBAL_ROUTING", Remark.ANY, source));
            case CHOSEN_AT_RUN_TIME -> Stream.of(place("ROUTING_CHOSEN_AT_RUN_TIME", Remark.UNKNOWN, source));
            case THIRD_COUNTRY ->
                routing.country().flatMap(Country::of).stream()
                        .flatMap(country -> of(country, "places.processing", source));
            case UNKNOWN -> Stream.of(open("ROUTING_UNKNOWN", Remark.UNKNOWN, Fact.missing(routing.field())));
            case REGION, EUROPE, PINNED -> Stream.empty();
        };
    }

    /** Staff that the catalogue or the manifest says to be in the Union answers where nothing else is said (M8). */
    private Stream<Place> support() {
        Fact<Set<Country>> support = hosting.supportCountries();
        boolean inUnion = mitigations.applies(MitigationCode.M8) && !support.saidUnknown();
        return support.isKnown() || !inUnion ? each(support, "places.support") : Stream.empty();
    }

    private Stream<Place> subprocessors() {
        Fact<List<Subprocessor>> declared = hosting.declared().subprocessors();
        if (!declared.isKnown()) {
            boolean own = hosting.ownOperation().holds(is -> is);
            return own ? Stream.empty() : Stream.of(open("LOCATION_UNKNOWN", Remark.UNKNOWN, declared));
        }
        List<Subprocessor> all = declared.value().orElse(List.of());
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> each(all.get(index).countries(), "subprocessors[" + index + "].countries"));
    }

    private Stream<Place> each(Fact<Set<Country>> countries, String field) {
        return countries.isKnown()
                ? AccessLinks.each(countries).stream()
                        .flatMap(country -> country.value().stream()
                                .flatMap(known -> of(known, field, AccessLink.sources(country.from()))))
                : Stream.of(open("LOCATION_UNKNOWN", Remark.UNKNOWN, countries));
    }

    private Stream<Place> of(Country country, String field, String source) {
        Fact<Boolean> inside = Territory.inEea(hosting.context(), country, hosting.field(field));
        if (inside.holds(in -> in)) {
            return Stream.empty();
        }
        return inside.isKnown()
                ? Stream.of(outside(country, source))
                : Stream.of(open("LOCATION_UNKNOWN", country.code(), inside));
    }

    /** A tool that nobody declares is none in place; a condition of a decision that nobody declares leaves the level open. */
    private Place outside(Country country, String source) {
        Fact<Boolean> adequate = new Adequacy(country, hosting, Kleene.FALSE).covers();
        if (adequate.holds(is -> is)) {
            return new Place("LOCATION_ADEQUATE", country.code(), 1, source, List.of());
        }
        Fact<Boolean> tool =
                hosting.declared().transfer().tool().isKnown() ? new Safeguards(hosting).inPlace() : Kleene.FALSE;
        if (tool.holds(is -> is) && adequate.isKnown()) {
            return new Place("LOCATION_SAFEGUARDED", country.code(), 2, source, List.of());
        }
        List<Missing> missing = Stream.of(adequate, tool)
                .flatMap(fact -> fact.missing().stream())
                .toList();
        return missing.isEmpty()
                ? place("LOCATION_WITHOUT_TOOL", country.code(), source)
                : new Place("LOCATION_TOOL_UNKNOWN", country.code(), 3, source, missing);
    }

    private static Place place(String code, String jurisdiction, String source) {
        return new Place(code, jurisdiction, 3, source, List.of());
    }

    private static Place open(String code, String jurisdiction, Fact<?> fact) {
        return new Place(code, jurisdiction, 3, "", fact.missing());
    }
}
