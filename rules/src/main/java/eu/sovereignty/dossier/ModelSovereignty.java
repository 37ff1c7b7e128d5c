package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ModelEntry;
import eu.sovereignty.catalogue.ModelEntry.Weights;
import eu.sovereignty.catalogue.ModelLicence;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.ModelName;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is known of a model on the seven axes that French public bodies mean by a sovereign model. No law defines the word and
 * the axes answer different questions, so they are never added up. Source: law notes, models 6.
 *
 * @param developerJurisdiction countries of its developer and of who owns that one: supply, withdrawal of the licence
 * @param weights whether they can be had: exit and substitution
 * @param licence its name, and what it limits: the right to use it at all
 * @param operator who runs it: third-country access, transfers
 * @param location countries where it runs (GDPR, chapter V)
 * @param trainingTransparency whether summary, data and code of its training are published
 * @param lineage families it was made from: inherited licence and compute
 */
public record ModelSovereignty(
        Fact<Set<Country>> developerJurisdiction,
        Fact<Weights> weights,
        Fact<String> licence,
        Fact<String> operator,
        Fact<Set<Country>> location,
        Fact<Set<Published>> trainingTransparency,
        Fact<Set<String>> lineage) {

    /** What of a training is published. */
    public enum Published {
        SUMMARY,
        DATA,
        CODE
    }

    static ModelSovereignty of(Model model) {
        return new ModelSovereignty(
                catalogued(model, ModelSovereignty::jurisdictions, "name"),
                catalogued(model, ModelMatch::weights, "weights.exportable"),
                catalogued(model, match -> licenceName(match.licence()), "weights.licence")
                        .or(model.declared().weights().licence()),
                operator(model),
                location(model),
                catalogued(model, match -> published(match.entry()), "evidence.trainingSummary"),
                catalogued(model, ModelMatch::derivedFrom, "evidence.modelCard"));
    }

    /** As a report shows it: each axis with its sources, and whether they were checked. */
    Map<String, Object> shown() {
        Map<String, Object> axes = new LinkedHashMap<>();
        axes.put("developerJurisdiction", axis(developerJurisdiction, KnownModel::codes));
        axes.put("weights", axis(weights, KnownModel::word));
        axes.put("licence", axis(licence, name -> name));
        axes.put("operator", axis(operator, name -> name));
        axes.put("location", axis(location, KnownModel::codes));
        axes.put(
                "trainingTransparency",
                axis(
                        trainingTransparency,
                        set -> set.stream().map(KnownModel::word).toList()));
        axes.put("lineage", axis(lineage, set -> List.copyOf(new TreeSet<>(set))));
        return axes;
    }

    private static <T> Object axis(Fact<T> fact, Function<T, Object> shown) {
        return fact.isKnown()
                ? Map.of(
                        "value", fact.value().map(shown).orElse(""),
                        "source", sources(fact),
                        "verified", fact.verified())
                : Shown.of(fact);
    }

    private static List<String> sources(Fact<?> fact) {
        return fact.from().stream()
                .flatMap(from -> from instanceof Provenance.Catalogued catalogued
                        ? catalogued.sourced().sources().stream().map(source -> source.title())
                        : java.util.stream.Stream.of(from.about()))
                .distinct()
                .toList();
    }

    private static <T> Fact<T> catalogued(Model model, Function<ModelMatch, Fact<T>> value, String field) {
        return model.known()
                .map(value)
                .orElseGet(() -> Fact.missing(model.field("name")))
                .settledBy(model.field(field));
    }

    /** Countries of the developer, with those of an owner that the catalogue names. */
    private static Fact<Set<Country>> jurisdictions(ModelMatch match) {
        ModelEntry.Developer developer = match.entry().developer();
        return developer.owner().country().isKnown()
                ? developer.country().flatMap(own -> developer.owner().country().map(owner -> both(own, owner)))
                : developer.country();
    }

    private static Set<Country> both(Set<Country> first, Set<Country> second) {
        Set<Country> all = new java.util.LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }

    private static Fact<String> licenceName(ModelLicence licence) {
        return licence.spdx().or(licence.name());
    }

    /** Who runs it: the provider of its hosting, or the organisation itself. */
    private static Fact<String> operator(Model model) {
        return model.servedBy()
                .map(hosting -> hosting.ownOperation().holds(own -> own)
                        ? hosting.ownOperation().map(own -> "own-operation")
                        : hosting.declared().provider().map(named -> hosting.providerName()))
                .orElseGet(() -> Fact.missing(model.field("servedBy")));
    }

    /** Where its hosting works on data; a name that asks for several regions is not held to the country of one. */
    private static Fact<Set<Country>> location(Model model) {
        boolean routed = model.declared()
                .name()
                .holds(name -> ModelName.of(name).routing().isPresent());
        return model.servedBy()
                .map(hosting -> routed ? declaredPlaces(hosting) : hosting.processingCountries())
                .orElseGet(() -> Fact.missing(model.field("servedBy")));
    }

    private static Fact<Set<Country>> declaredPlaces(Hosting hosting) {
        return hosting.declared().places().processing().settledBy(hosting.field("places.processing"));
    }

    /** What is known to be published; unknown where nothing is, because not found is not "not published". */
    private static Fact<Set<Published>> published(ModelEntry entry) {
        Map<Published, Fact<Boolean>> each = new LinkedHashMap<>();
        each.put(Published.SUMMARY, entry.trainingSummary().published());
        each.put(Published.DATA, entry.openness().data());
        each.put(Published.CODE, entry.openness().code());
        Optional<Fact<Set<Published>>> some = each.entrySet().stream()
                .filter(one -> one.getValue().holds(is -> is))
                .map(one -> one.getValue().map(is -> Set.of(one.getKey())))
                .reduce((first, second) -> first.flatMap(one -> second.map(two -> union(one, two))));
        return some.orElseGet(() -> new Unknown<>(List.of(Missing.field("trainingSummary"))));
    }

    private static Set<Published> union(Set<Published> first, Set<Published> second) {
        Set<Published> all = new TreeSet<>(first);
        all.addAll(second);
        return all;
    }
}
