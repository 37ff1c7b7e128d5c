package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import eu.sovereignty.catalogue.TechnologyOperator;
import eu.sovereignty.inventory.ModelSeen.From;
import eu.sovereignty.inventory.Says.Means;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A technology in one part of a repository. A setting holds where it stands: a model is called at the address that the same
 * file sets under the same profile, else at the one that is set for all, else at the technology's own.
 */
final class TechnologyUse {

    private static final Set<TechnologyKind> TAKE_MODELS = EnumSet.of(
            TechnologyKind.FRAMEWORK, TechnologyKind.SDK, TechnologyKind.GATEWAY, TechnologyKind.HOSTED_SERVICE);

    private final Catalogue catalogue;
    private final TechnologyEntry entry;
    private final List<Sighting> sightings;
    private final Calls calls;

    TechnologyUse(Catalogue catalogue, TechnologyEntry entry, List<Sighting> sightings) {
        this.catalogue = catalogue;
        this.entry = entry;
        this.sightings = sightings;
        this.calls = new Calls(new Hosts(catalogue), entry.operatedAnywhere().map(TechnologyUse::operator), sightings);
    }

    /** One item for each model at each address. */
    List<Item> items() {
        Map<Call, Set<ModelSeen>> uses = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            model(sighting)
                    .ifPresent(model -> uses.computeIfAbsent(callAt(sighting), call -> new LinkedHashSet<>())
                            .add(model));
        }
        calls.all().forEach(call -> uses.computeIfAbsent(call, none -> new LinkedHashSet<>()));
        if (uses.isEmpty() || settingsAreOfLess()) {
            uses.putIfAbsent(ownCall(), new LinkedHashSet<>());
        }
        List<Item> items = new ArrayList<>();
        uses.forEach((call, models) -> items.addAll(items(call, models)));
        return items;
    }

    /** Where only tests or documents name a model or an address, what runs is still open. */
    private boolean settingsAreOfLess() {
        return heaviest(sightings, Says.Present.class)
                .filter(there -> sightings.stream()
                        .filter(sighting -> calls.of(sighting).isPresent()
                                || model(sighting).isPresent())
                        .noneMatch(sighting -> sighting.scope().compareTo(there) <= 0))
                .isPresent();
    }

    private List<Item> items(Call call, Set<ModelSeen> models) {
        Set<ModelSeen> shown = new LinkedHashSet<>(models);
        boolean ofLess = namesAreOfLess(call) || (call.equals(ownCall()) && settingsAreOfLess());
        if (shown.stream().anyMatch(model -> model.from() == From.NAMED) && !ofLess) {
            shown.removeIf(model -> model.from() != From.NAMED);
        }
        List<Item> items = new ArrayList<>();
        shown.forEach(model -> items.add(item(call, Optional.of(model))));
        if (shown.stream().allMatch(model -> model.from() == From.NAMED) && (shown.isEmpty() || ofLess)) {
            items.add(item(call, unnamed()));
        }
        return items;
    }

    /** Where what runs has the address, or a model from outside, and only tests or documents name a model. */
    private boolean namesAreOfLess(Call call) {
        List<Sighting> here = sightings.stream()
                .filter(sighting -> !(sighting.says() instanceof Says.Present))
                .filter(sighting -> calls.of(sighting)
                        .map(call::equals)
                        .orElseGet(() ->
                                model(sighting).isPresent() && callAt(sighting).equals(call)))
                .toList();
        Optional<Scope> all = heaviest(here, Says.class);
        return heaviest(here, Says.Model.class)
                .filter(named -> !all.equals(Optional.of(named)))
                .isPresent();
    }

    private Item item(Call call, Optional<ModelSeen> model) {
        List<Sighting> places = sightings.stream()
                .filter(sighting -> belongs(sighting, call, model))
                .toList();
        return new Item(
                entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Optional.of(entry.id()),
                Optional.of(call.operator()),
                model,
                call.host(),
                region(),
                scope(places),
                Establishment.of(entry, sightings, calls),
                disabled(),
                places);
    }

    private boolean belongs(Sighting sighting, Call call, Optional<ModelSeen> model) {
        return calls.of(sighting)
                .map(call::equals)
                .or(() -> model(sighting)
                        .map(seen -> model.filter(seen::equals).isPresent()
                                && callAt(sighting).equals(call)))
                .orElse(true);
    }

    private Call callAt(Sighting sighting) {
        return calls.at(sighting).orElseGet(() -> ofItsOwn(sighting) ? called(own()) : ownCall());
    }

    /** A model that its developer gives to nobody is asked of him, by his client, where nothing else is set. */
    private boolean ofItsOwn(Sighting sighting) {
        return sighting.says() instanceof Says.Model model
                && entry.kind() == TechnologyKind.SDK
                && calls.onlyInCode()
                && (calls.all().isEmpty() || keyed())
                && new Suiting(catalogue).onlyFrom(own(), model.name());
    }

    private Operator own() {
        return entry.operatedBy().map(TechnologyUse::operator).orElse(new Operator.Undetermined(""));
    }

    private static Call called(Operator operator) {
        return new Call(operator, Optional.empty());
    }

    /** Where no address is set. What many services answer to calls its own operator only where a key of that one is set. */
    private Call ownCall() {
        Operator own = own();
        boolean known = entry.callsItsOperator() || (calls.all().isEmpty() && keyed());
        return new Call(
                Establishment.onlyImages(sightings) && own instanceof Operator.Provider
                        ? new Operator.Local()
                        : known ? own : new Operator.Undetermined(""),
                Optional.empty());
    }

    private boolean keyed() {
        return sightings.stream()
                .anyMatch(sighting -> sighting.strength() == Strength.STRONG
                        && sighting.says().equals(new Says.Present(Means.CONFIGURATION)));
    }

    static Operator operator(TechnologyOperator operator) {
        if (operator instanceof TechnologyOperator.Provider provider) {
            return new Operator.Provider(provider.id());
        }
        return operator instanceof TechnologyOperator.Local ? new Operator.Local() : new Operator.Undetermined("");
    }

    private Optional<ModelSeen> model(Sighting sighting) {
        if (sighting.says() instanceof Says.Model model) {
            return Optional.of(named(model.name(), From.NAMED));
        }
        return sighting.says() instanceof Says.ModelFromOutside outside
                ? Optional.of(ModelSeen.notDeterminable(outside.variable()))
                : Optional.empty();
    }

    private ModelSeen named(String name, From from) {
        Optional<String> family = catalogue
                .model(name, Catalogue.Where.MODEL_FIELD)
                .map(ModelMatch::entry)
                .map(known -> known.id());
        return new ModelSeen(name, family, from, "");
    }

    /** What is used where nothing is named: known for some frameworks; for others, the team has to say it. */
    private Optional<ModelSeen> unnamed() {
        return entry.defaults().stream()
                .filter(one -> one.modality()
                        .value()
                        .filter(TechnologyEntry.Use.CHAT::equals)
                        .isPresent())
                .flatMap(one -> one.model().value().stream())
                .findFirst()
                .map(name -> named(name, From.DEFAULT_OF_TECHNOLOGY))
                .or(() -> TAKE_MODELS.contains(entry.kind())
                        ? Optional.of(ModelSeen.notDeterminable(""))
                        : Optional.empty());
    }

    private Optional<String> region() {
        return sightings.stream()
                .flatMap(sighting ->
                        sighting.says() instanceof Says.Region region ? Stream.of(region.region()) : Stream.empty())
                .findFirst();
    }

    private boolean disabled() {
        return sightings.stream().anyMatch(sighting -> sighting.says() instanceof Says.Disabled)
                && sightings.stream().noneMatch(sighting -> sighting.says() instanceof Says.Model);
    }

    /** Where the model, else the address, of the item is named: a model that only tests name is not what runs. */
    private static Scope scope(List<Sighting> places) {
        return heaviest(places, Says.Model.class)
                .or(() -> heaviest(places, Says.Host.class))
                .or(() -> heaviest(places, Says.class))
                .orElse(Scope.PRODUCTION);
    }

    private static Optional<Scope> heaviest(List<Sighting> places, Class<? extends Says> kind) {
        return places.stream()
                .filter(place -> kind.isInstance(place.says()))
                .map(Sighting::scope)
                .min(Scope::compareTo);
    }
}
