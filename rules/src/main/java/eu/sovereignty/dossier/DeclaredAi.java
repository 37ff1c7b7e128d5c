package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.FilePattern;
import eu.sovereignty.catalogue.HostName;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.manifest.ServedAs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a manifest declares of AI, as far as a repository can be held against it. What the manifest leaves open keeps the
 * comparison open.
 */
public record DeclaredAi(
        List<AiSystem> systems,
        List<Model> models,
        List<Hosting> hostings,
        List<Dataset> datasets,
        List<Processing> processings,
        List<Flow> flows) {

    private static final String ENDPOINT = "models[].endpoint";

    /** Whether it is declared who runs what is called; of what runs inside the system, that it does. */
    Fact<Boolean> operator(Sighted sighted) {
        if (sighted.provider().isPresent()) {
            return provider(sighted, sighted.provider().get());
        }
        boolean local = sighted.item()
                .operator()
                .filter(Operator.Local.class::isInstance)
                .isPresent();
        return local ? sighted.seen(technology(sighted) || servesItself()) : unnamed(sighted);
    }

    /**
     * Where the repository does not say who answers, the declared models may be what is meant. That is open as long as nobody
     * declares the address that it names, or as a client that has a provider of its own names neither address nor model. That
     * its technology is declared says nothing of an address.
     */
    private Fact<Boolean> unnamed(Sighted sighted) {
        boolean technology = technology(sighted);
        if (models.isEmpty() && !technology) {
            return sighted.seen(false);
        }
        if (sighted.item().host().isPresent()) {
            return models.stream().anyMatch(model -> isCalledAt(model, sighted))
                    ? sighted.seen(true)
                    : new Unknown<>(List.of(Missing.field(ENDPOINT)));
        }
        return !technology
                        && sighted.hasProviderOfItsOwn()
                        && sighted.namedModel().isEmpty()
                ? new Unknown<>(List.of(Missing.field(uses("technologies"))))
                : sighted.seen(true);
    }

    private static boolean isCalledAt(Model model, Sighted sighted) {
        return sighted.item()
                .host()
                .map(HostName::of)
                .filter(host -> model.declared()
                        .endpoint()
                        .holds(url -> HostName.of(url).equals(host)))
                .isPresent();
    }

    /**
     * Whether whoever answers is declared, and what is said to reach it goes to that hosting in the declaration too: else
     * nothing judges that hosting for this data.
     */
    Fact<Boolean> recipient(Sighted sighted) {
        List<Hosting> own = hostings.stream()
                .filter(hosting -> isProvidedBy(hosting, sighted) || servesAt(hosting, sighted))
                .toList();
        if (own.isEmpty()) {
            return sighted.provider()
                    .map(id -> provider(sighted, id))
                    .orElseGet(() -> new Unknown<>(List.of(Missing.field(ENDPOINT))));
        }
        SaidData data = sighted.data();
        return own.stream().anyMatch(data::goesTo)
                ? sighted.seen(true)
                : new Unknown<>(List.of(Missing.field(uses("services"))));
    }

    private boolean servesAt(Hosting hosting, Sighted sighted) {
        return models.stream()
                .anyMatch(model -> isCalledAt(model, sighted)
                        && model.servedBy().filter(hosting::equals).isPresent());
    }

    private String uses(String what) {
        return systems.size() == 1 ? systems.get(0).field("uses." + what) : "systems[].uses." + what;
    }

    private Fact<Boolean> provider(Sighted sighted, String id) {
        return Kleene.or(Stream.concat(
                        Stream.of(sighted.seen(false)), hostings.stream().map(hosting -> isOf(hosting, id)))
                .toList());
    }

    private static Fact<Boolean> isOf(Hosting hosting, String id) {
        boolean same = hosting.provider().filter(entry -> entry.id().equals(id)).isPresent();
        return hosting.declared().provider().map(written -> same).settledBy(hosting.field("provider"));
    }

    private boolean technology(Sighted sighted) {
        return sighted.item()
                .technology()
                .filter(id -> systems.stream()
                        .anyMatch(system ->
                                system.declared().uses().technologies().holds(ids -> ids.contains(id))))
                .isPresent();
    }

    private boolean servesItself() {
        return models.stream().anyMatch(model -> model.declared().servedAs().holds(as -> as == ServedAs.SELF_HOSTED));
    }

    /** Whether the model that is named is declared, by its name or by its family; true where none is named. */
    Fact<Boolean> model(Sighted sighted) {
        return sighted.namedModel()
                .map(seen -> Kleene.or(Stream.concat(
                                Stream.of(sighted.seen(false)),
                                models.stream()
                                        .map(model -> isThe(
                                                model, seen, sighted.context().catalogue())))
                        .toList()))
                .orElse(Kleene.TRUE);
    }

    private static Fact<Boolean> isThe(Model model, ModelSeen seen, Catalogue catalogue) {
        return model.declared().name().settledBy(model.field("name")).is(name -> same(name, seen, catalogue));
    }

    private static boolean same(String name, ModelSeen seen, Catalogue catalogue) {
        Optional<String> family = catalogue
                .model(name, Catalogue.Where.MODEL_FIELD)
                .map(ModelMatch::entry)
                .map(entry -> entry.id());
        return name.toLowerCase(Locale.ROOT).equals(seen.name().toLowerCase(Locale.ROOT))
                || (family.isPresent() && family.equals(seen.family()));
    }

    /** Whether the region that is configured is one that is declared for the provider. */
    Fact<Boolean> region(Sighted sighted) {
        String seen = sighted.item().region().orElse("");
        return Kleene.any(
                hostings.stream()
                        .filter(hosting -> isProvidedBy(hosting, sighted))
                        .toList(),
                hosting ->
                        hosting.regionId().settledBy(hosting.field("region")).is(id -> sameRegion(hosting, id, seen)));
    }

    private static boolean isProvidedBy(Hosting hosting, Sighted sighted) {
        return hosting.provider()
                .map(ProviderEntry::id)
                .filter(id -> sighted.provider().filter(id::equals).isPresent())
                .isPresent();
    }

    private static boolean sameRegion(Hosting hosting, String declared, String seen) {
        Optional<ProviderEntry> provider = hosting.provider();
        String one = provider.flatMap(entry -> entry.region(declared))
                .map(region -> region.id())
                .orElse(declared);
        String two = provider.flatMap(entry -> entry.region(seen))
                .map(region -> region.id())
                .orElse(seen);
        return one.equalsIgnoreCase(two);
    }

    /** Whether the provider that answers, or who controls it, is outside the Union. */
    Fact<Boolean> outsideUnion(Sighted sighted) {
        return sighted.provider()
                .flatMap(sighted.context().catalogue()::provider)
                .map(entry -> Kleene.or(
                        outside(sighted, entry.entity().country()),
                        outside(sighted, entry.ultimateParent().country())))
                .orElse(Kleene.FALSE);
    }

    private static Fact<Boolean> outside(Sighted sighted, Fact<Country> country) {
        String field = "hosting[].company.country";
        return Kleene.not(country.settledBy(field).flatMap(at -> Territory.ofUnion(sighted.context(), at, field)));
    }

    /** Whether all that is declared to serve models is in the Union, with its provider and whoever controls that. */
    public Fact<Boolean> declaredInUnion() {
        List<Hosting> serving =
                hostings.stream().filter(hosting -> !hosting.models().isEmpty()).toList();
        return serving.isEmpty() ? Kleene.FALSE : Kleene.all(serving, DeclaredAi::inUnion);
    }

    private static Fact<Boolean> inUnion(Hosting hosting) {
        String field = hosting.field("places.processing");
        return hosting.processingCountries()
                .settledBy(field)
                .flatMap(countries -> Kleene.all(
                        List.copyOf(countries), country -> Territory.ofUnion(hosting.context(), country, field)));
    }

    /** Whether a file is declared to hold synthetic or public data. */
    Fact<Boolean> syntheticOrPublic(Sighted sighted, String file) {
        boolean declared = datasets.stream()
                .map(Dataset::declared)
                .filter(data -> data.declaredAs().isKnown())
                .anyMatch(data -> data.files()
                        .holds(patterns -> patterns.stream().anyMatch(pattern -> FilePattern.matches(pattern, file))));
        return sighted.seen(declared);
    }
}
