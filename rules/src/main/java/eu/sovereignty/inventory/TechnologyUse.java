package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import eu.sovereignty.catalogue.TechnologyOperator;
import eu.sovereignty.fact.Confidence;
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
    private final Map<Context, Call> calls = new LinkedHashMap<>();

    TechnologyUse(Catalogue catalogue, TechnologyEntry entry, List<Sighting> sightings) {
        this.catalogue = catalogue;
        this.entry = entry;
        this.sightings = sightings;
        sightings.forEach(sighting -> call(sighting).ifPresent(call -> calls.putIfAbsent(Context.of(sighting), call)));
    }

    /** Where a setting holds. */
    private record Context(String file, Optional<String> profile, String within) {
        static Context of(Sighting sighting) {
            return new Context(sighting.at().file(), sighting.profile(), sighting.within());
        }

        Context always() {
            return new Context(file, Optional.empty(), "");
        }
    }

    /** One item for each model at each address. */
    List<Item> items() {
        Map<Call, Set<ModelSeen>> uses = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            model(sighting)
                    .ifPresent(model -> uses.computeIfAbsent(callAt(sighting), call -> new LinkedHashSet<>())
                            .add(model));
        }
        calls.values().forEach(call -> uses.computeIfAbsent(call, none -> new LinkedHashSet<>()));
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
                        .filter(sighting ->
                                call(sighting).isPresent() || model(sighting).isPresent())
                        .noneMatch(sighting -> sighting.scope().compareTo(there) <= 0))
                .isPresent();
    }

    private List<Item> items(Call call, Set<ModelSeen> models) {
        Set<ModelSeen> named = new LinkedHashSet<>(models);
        if (named.stream().anyMatch(model -> model.from() == From.NAMED)) {
            named.removeIf(model -> model.from() != From.NAMED);
        }
        return named.isEmpty()
                ? List.of(item(call, unnamed()))
                : named.stream().map(model -> item(call, Optional.of(model))).toList();
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
                confidence(),
                disabled(),
                places);
    }

    private boolean belongs(Sighting sighting, Call call, Optional<ModelSeen> model) {
        return call(sighting)
                .map(call::equals)
                .or(() -> model(sighting)
                        .map(seen -> model.filter(seen::equals).isPresent()
                                && callAt(sighting).equals(call)))
                .orElse(true);
    }

    private Optional<Call> call(Sighting sighting) {
        if (sighting.says() instanceof Says.Host host) {
            return Optional.of(new Call(new Hosts(catalogue).operator(host.host()), Optional.of(host.host())));
        }
        return sighting.says() instanceof Says.HostFromOutside outside
                ? Optional.of(new Call(new Operator.Undetermined(outside.variable()), Optional.empty()))
                : Optional.empty();
    }

    private Call callAt(Sighting sighting) {
        Context context = Context.of(sighting);
        return Optional.ofNullable(calls.get(context))
                .or(() -> Optional.ofNullable(calls.get(context.always())))
                .or(this::onlyCallOfAll)
                .orElseGet(this::ownCall);
    }

    private Optional<Call> onlyCallOfAll() {
        Stream<Context> always = calls.keySet().stream()
                .filter(context ->
                        context.profile().isEmpty() && context.within().isEmpty());
        List<Call> distinct = always.map(calls::get).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private Call ownCall() {
        return new Call(
                entry.operatedBy().map(TechnologyUse::operator).orElse(new Operator.Undetermined("")),
                Optional.empty());
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

    private Confidence confidence() {
        return confidence(sightings);
    }

    /** Enough is a strong sign of the thing itself; keys without it are a hint, as they stay behind when it goes. */
    static Confidence confidence(List<Sighting> sightings) {
        boolean strong = sightings.stream().anyMatch(TechnologyUse::shows);
        boolean weak = sightings.stream()
                .anyMatch(sighting ->
                        present(sighting, EnumSet.of(Means.CODE, Means.DEPENDENCY, Means.FILE, Means.DEPLOYMENT)));
        boolean configured = sightings.stream()
                .anyMatch(sighting ->
                        sighting.strength() == Strength.STRONG && !(sighting.says() instanceof Says.Present));
        return strong ? Confidence.HIGH : weak && configured ? Confidence.MEDIUM : Confidence.LOW;
    }

    /** Whether a sighting alone establishes its technology. */
    static boolean shows(Sighting sighting) {
        return sighting.strength() == Strength.STRONG
                && present(sighting, EnumSet.of(Means.CODE, Means.DEPENDENCY, Means.FILE, Means.DEPLOYMENT));
    }

    private static boolean present(Sighting sighting, Set<Means> means) {
        return sighting.says() instanceof Says.Present present && means.contains(present.means());
    }
}
