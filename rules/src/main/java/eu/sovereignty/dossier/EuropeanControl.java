package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ModelEntry;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is established of a hosting inside the Union and the European Economic Area: the company, who controls it, the places.
 * The frameworks of sovereignty (CSF, C3A, Gaia-X) and Article 32 of the Data Act ask for it. Source: law notes B1, B2, A2.5.
 */
public record EuropeanControl(Hosting hosting) {

    /** Whether the registered seat of the company that the contract is with is in the area. */
    public Fact<Boolean> seatInside() {
        String field = hosting.field("company.country");
        return Company.contracting(hosting)
                .seat()
                .settledBy(field)
                .flatMap(country -> Territory.inEea(hosting.context(), country, field));
    }

    /** Whether the company is seated outside the area, or controlled from there. */
    public Fact<Boolean> controlledFromOutside() {
        return Kleene.or(Kleene.not(seatInside()), ownersOutside());
    }

    /** Whether somebody outside the area controls the company, as the chain of its holders says. */
    public Fact<Boolean> ownersOutside() {
        return hosting.ownerships().area().controlledFrom().is(countries -> !countries.isEmpty());
    }

    /** Whether data is stored and worked on in the area alone. */
    public Fact<Boolean> dataInside() {
        return Kleene.and(
                all(hosting.storageCountries(), "places.storage"),
                all(hosting.processingCountries(), "places.processing"));
    }

    /** Whether no part of the storage and of the processing is in the area. */
    public Fact<Boolean> dataOutside() {
        return Kleene.not(Kleene.or(
                some(hosting.storageCountries(), "places.storage"),
                some(hosting.processingCountries(), "places.processing")));
    }

    /** Whether support reaches the data from the area alone. */
    public Fact<Boolean> supportInside() {
        return all(hosting.supportCountries(), "places.support");
    }

    /** Whether everything is in the area: data, support, remote access and telemetry. */
    public Fact<Boolean> allInside() {
        return Kleene.and(
                dataInside(),
                supportInside(),
                all(hosting.declared().places().remoteAccess(), "places.remoteAccess"),
                all(hosting.declared().places().telemetry(), "places.telemetry"));
    }

    /** Whether some model that is served here comes from a developer outside the area, as the catalogue has it. */
    public boolean foreignModel() {
        return models().anyMatch(this::foreign);
    }

    /** Whether the weights of such a model cannot be had in any version that the catalogue knows. */
    public boolean foreignClosedModel() {
        return models().anyMatch(model -> foreign(model) && closed(model));
    }

    private Stream<ModelMatch> models() {
        return hosting.models().stream()
                .flatMap(model -> model
                        .name()
                        .value()
                        .flatMap(name -> hosting.context().catalogue().model(name, Catalogue.Where.MODEL_FIELD))
                        .stream());
    }

    /** A developer that works from several countries is foreign only where none of them is in the area. */
    private boolean foreign(ModelMatch model) {
        return some(model.entry().developer().country(), "models").holds(inside -> !inside);
    }

    private static boolean closed(ModelMatch model) {
        return model.weights().holds(ModelEntry.Weights.CLOSED::equals);
    }

    private Fact<Boolean> all(Fact<Set<Country>> countries, String field) {
        return each(countries, list -> Kleene.all(list, country -> inside(country, field)));
    }

    private Fact<Boolean> some(Fact<Set<Country>> countries, String field) {
        return each(countries, list -> Kleene.any(list, country -> inside(country, field)));
    }

    private static Fact<Boolean> each(Fact<Set<Country>> countries, Function<List<Country>, Fact<Boolean>> question) {
        return countries.flatMap(set -> question.apply(set.stream().sorted().toList()));
    }

    private Fact<Boolean> inside(Country country, String field) {
        return Territory.inEea(hosting.context(), country, hosting.field(field));
    }
}
