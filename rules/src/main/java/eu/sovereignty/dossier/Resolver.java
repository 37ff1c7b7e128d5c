package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ModelDeclaration;
import eu.sovereignty.manifest.ProcessingDeclaration;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Follows the ids of a manifest and derives flows: system × data × where its models are served. */
final class Resolver {

    private final Context context;
    private final Organisation organisation;
    private final List<SystemDeclaration> declaredSystems;
    private final List<ModelDeclaration> declaredModels;
    private final Map<String, Hosting> hostings;
    private final Map<String, Dataset> datasets;
    private final Map<String, Model> models;
    private final Map<String, Processing> processings;
    private final List<AiSystem> systems;

    Resolver(Manifest manifest, Context context) {
        this.context = context;
        this.organisation = new Organisation(manifest.organisation());
        this.declaredSystems = manifest.systems();
        this.declaredModels = manifest.models();
        this.hostings = byId(manifest.hosting(), HostingDeclaration::id, this::hosting);
        this.datasets = byId(manifest.data(), DatasetDeclaration::id, this::dataset);
        this.models = byId(manifest.models(), ModelDeclaration::id, this::model);
        this.processings = byId(manifest.processing(), ProcessingDeclaration::id, this::processing);
        this.systems = declaredSystems.stream().map(this::system).toList();
    }

    Dossier dossier() {
        List<Flow> flows = List.copyOf(flows().values());
        return new Dossier(
                context,
                organisation,
                systems,
                List.copyOf(processings.values()),
                List.copyOf(datasets.values()),
                List.copyOf(models.values()),
                systems.stream()
                        .flatMap(system -> system.models().stream().map(model -> new ModelUse(system, model)))
                        .toList(),
                List.copyOf(hostings.values()),
                hostings.values().stream()
                        .map(hosting -> new Contract(
                                hosting,
                                flows.stream()
                                        .filter(flow -> flow.hosting().equals(hosting))
                                        .toList()))
                        .toList(),
                flows,
                flows.stream().flatMap(flow -> transfers(flow).stream()).toList());
    }

    private Hosting hosting(HostingDeclaration declared) {
        return new Hosting(
                declared,
                organisation,
                declared.provider().value().flatMap(context.catalogue()::provider),
                declaredModels.stream()
                        .filter(model -> model.servedBy().holds(declared.id()::equals))
                        .toList(),
                context);
    }

    private Dataset dataset(DatasetDeclaration declared) {
        return new Dataset(declared, named(declared.storedAt(), hostings));
    }

    private Model model(ModelDeclaration declared) {
        return new Model(
                declared,
                declared.servedBy().value().flatMap(id -> java.util.Optional.ofNullable(hostings.get(id))),
                declared.name().value().flatMap(context.catalogue()::model));
    }

    private Processing processing(ProcessingDeclaration declared) {
        return new Processing(declared, organisation, named(declared.data(), datasets), systemsOf(declared));
    }

    private List<SystemDeclaration> systemsOf(ProcessingDeclaration processing) {
        return declaredSystems.stream()
                .filter(system -> system.uses().processing().holds(ids -> ids.contains(processing.id())))
                .toList();
    }

    private AiSystem system(SystemDeclaration declared) {
        return new AiSystem(
                declared,
                organisation,
                named(declared.uses().models(), models),
                named(declared.uses().processing(), processings),
                context);
    }

    /** Flows by their id, so that data which is both stored and processed at a hosting makes one. */
    private Map<String, Flow> flows() {
        Map<String, Flow> flows = new LinkedHashMap<>();
        datasets.values()
                .forEach(dataset -> dataset.storedAt()
                        .forEach(hosting -> add(
                                flows,
                                dataset,
                                hosting,
                                place(dataset.declared().storedAt(), dataset.at()))));
        for (AiSystem system : systems) {
            for (Dataset dataset : datasetsOf(system)) {
                system.models()
                        .forEach(model -> model.servedBy()
                                .filter(hosting -> !keptFrom(dataset, hosting))
                                .ifPresent(hosting -> add(
                                        flows,
                                        dataset,
                                        hosting,
                                        place(model.declared().servedBy(), model.at()))));
            }
        }
        return flows;
    }

    /** The manifest may say that some data is never sent to a hosting that serves a model of the system. */
    private static boolean keptFrom(Dataset dataset, Hosting hosting) {
        DatasetDeclaration.Leaving leaving =
                dataset.declared().leaves().get(hosting.declared().id());
        return leaving != null && leaving.sent().holds(sent -> !sent);
    }

    private void add(Map<String, Flow> flows, Dataset dataset, Hosting hosting, Position at) {
        Flow flow = new Flow(dataset, hosting, at, purposesOf(dataset), modelsAt(dataset, hosting));
        flows.putIfAbsent(flow.id().toString(), flow);
    }

    private List<Processing> purposesOf(Dataset dataset) {
        return processings.values().stream()
                .filter(processing -> processing.datasets().contains(dataset))
                .toList();
    }

    /** The models that work on some data and are served at a hosting. */
    private List<Model> modelsAt(Dataset dataset, Hosting hosting) {
        return systems.stream()
                .filter(system ->
                        !keptFrom(dataset, hosting) && datasetsOf(system).contains(dataset))
                .flatMap(system -> system.models().stream())
                .filter(model -> model.servedBy().filter(hosting::equals).isPresent())
                .distinct()
                .toList();
    }

    private static Collection<Dataset> datasetsOf(AiSystem system) {
        return system.processings().stream()
                .flatMap(processing -> processing.datasets().stream())
                .distinct()
                .toList();
    }

    private List<Transfer> transfers(Flow flow) {
        Map<Country, Set<Via>> ways = new TreeMap<>();
        Hosting hosting = flow.hosting();
        reach(ways, hosting.storageCountries(), Via.STORAGE);
        reach(ways, hosting.processingCountries(), Via.PROCESSING);
        reach(ways, hosting.supportCountries(), Via.SUPPORT);
        reach(ways, hosting.declared().places().remoteAccess(), Via.SUPPORT);
        hosting.declared()
                .subprocessors()
                .value()
                .orElse(List.of())
                .forEach(subprocessor -> reach(ways, subprocessor.countries(), Via.SUBPROCESSOR));
        return ways.entrySet().stream()
                .map(way -> new Transfer(flow, way.getKey(), Set.copyOf(way.getValue()), context))
                .toList();
    }

    private static void reach(Map<Country, Set<Via>> ways, Fact<Set<Country>> countries, Via via) {
        countries
                .value()
                .orElse(Set.of())
                .forEach(country -> ways.computeIfAbsent(country, key -> EnumSet.noneOf(Via.class))
                        .add(via));
    }

    private static Position place(Fact<?> fact, Position otherwise) {
        return fact.from().stream()
                .filter(Provenance.Declared.class::isInstance)
                .map(from -> ((Provenance.Declared) from).at())
                .findFirst()
                .orElse(otherwise);
    }

    private static <T> List<T> named(Fact<List<String>> ids, Map<String, T> things) {
        return ids.value().orElse(List.of()).stream()
                .filter(things::containsKey)
                .map(things::get)
                .toList();
    }

    private static <D, T> Map<String, T> byId(List<D> declarations, Function<D, String> id, Function<D, T> thing) {
        return declarations.stream().collect(Collectors.toMap(id, thing, (first, second) -> first, LinkedHashMap::new));
    }
}
