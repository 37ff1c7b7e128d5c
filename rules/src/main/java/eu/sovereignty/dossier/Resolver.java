package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.manifest.ContinuityDeclaration;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ModelDeclaration;
import eu.sovereignty.manifest.ProcessingDeclaration;
import eu.sovereignty.manifest.SightingDeclaration;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Follows the ids of a manifest and puts each declaration together with what it names. */
final class Resolver {

    private final Context context;
    private final Organisation organisation;
    private final List<SystemDeclaration> declaredSystems;
    private final List<ModelDeclaration> declaredModels;
    private final List<DatasetDeclaration> declaredData;
    private final ContinuityDeclaration continuity;
    private final List<SightingDeclaration> declaredSightings;
    private final Map<String, Hosting> hostings;
    private final Map<String, Dataset> datasets;
    private final Map<String, Model> models;
    private final Map<String, Processing> processings;
    private final List<AiSystem> systems;

    Resolver(Manifest manifest, Context context) {
        this.declaredSightings = manifest.sightings();
        this.context = context;
        this.organisation = new Organisation(manifest.organisation(), context);
        this.declaredSystems = manifest.systems();
        this.declaredModels = manifest.models();
        this.declaredData = manifest.data();
        this.continuity = manifest.continuity();
        this.hostings = byId(manifest.hosting(), HostingDeclaration::id, this::hosting);
        Map<String, DatasetDeclaration> data = byId(manifest.data(), DatasetDeclaration::id, Function.identity());
        this.datasets = byId(manifest.data(), DatasetDeclaration::id, declared -> dataset(declared, data));
        this.models = byId(manifest.models(), ModelDeclaration::id, this::model);
        this.processings = byId(manifest.processing(), ProcessingDeclaration::id, this::processing);
        this.systems = declaredSystems.stream().map(this::system).toList();
    }

    Dossier dossier() {
        Flows derived = new Flows(datasets.values(), processings.values(), hostings, systems, context);
        List<Flow> flows = derived.flows();
        List<Transfer> transfers =
                flows.stream().flatMap(flow -> derived.transfers(flow).stream()).toList();
        List<Missing> unfollowed = systems.stream()
                .flatMap(system -> new DataFlows(system).missing().stream())
                .distinct()
                .toList();
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
                        .map(hosting -> contract(hosting, flows, transfers, unfollowed))
                        .toList(),
                flows,
                transfers,
                sightings(flows),
                continuity);
    }

    private List<Sighted> sightings(List<Flow> flows) {
        DeclaredAi declared = new DeclaredAi(
                systems,
                List.copyOf(models.values()),
                List.copyOf(hostings.values()),
                List.copyOf(datasets.values()),
                List.copyOf(processings.values()),
                flows);
        return context.inventory().items().stream()
                .map(item -> new Sighted(item, said(item), declared, context))
                .toList();
    }

    private List<SightingDeclaration> said(Item item) {
        return declaredSightings.stream()
                .filter(declaration -> declaration.seen().holds(item::isCalled))
                .toList();
    }

    private static Contract contract(
            Hosting hosting, List<Flow> flows, List<Transfer> transfers, List<Missing> unfollowed) {
        return new Contract(
                hosting,
                flows.stream().filter(flow -> flow.hosting().equals(hosting)).toList(),
                transfers.stream()
                        .filter(transfer -> transfer.flow().hosting().equals(hosting))
                        .toList(),
                ThirdCountryLaw.reaches(hosting),
                unfollowed);
    }

    private Hosting hosting(HostingDeclaration declared) {
        return new Hosting(
                declared,
                organisation,
                new WrittenPlace(declared, context.catalogue()).provider(),
                declaredModels.stream()
                        .filter(model -> model.servedBy().holds(declared.id()::equals))
                        .toList(),
                declaredData,
                continuity,
                context);
    }

    /** The data with what it was derived from, along the chain; each is asked once, so that a circle ends. */
    private Dataset dataset(DatasetDeclaration declared, Map<String, DatasetDeclaration> others) {
        Map<String, DatasetDeclaration> left = new LinkedHashMap<>(others);
        left.remove(declared.id());
        Optional<Dataset> source = declared.derivedFrom()
                .value()
                .flatMap(id -> Optional.ofNullable(left.get(id)))
                .map(from -> dataset(from, left));
        return new Dataset(declared, named(declared.storedAt(), hostings), source, context);
    }

    private Model model(ModelDeclaration declared) {
        return new Model(
                declared,
                declared.servedBy().value().flatMap(id -> Optional.ofNullable(hostings.get(id))),
                declared.name().value().flatMap(name -> context.catalogue().model(name, Catalogue.Where.MODEL_FIELD)),
                organisation,
                context);
    }

    private Processing processing(ProcessingDeclaration declared) {
        return new Processing(declared, organisation, named(declared.data(), datasets), systemsOf(declared), context);
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
