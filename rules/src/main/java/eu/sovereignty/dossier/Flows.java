package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.DatasetDeclaration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Derives where data goes: to the hostings that store it, and for each system that works on it to the hostings that serve
 * the system's models and to the other services that the system calls. A manifest declares no flow; it may only qualify one.
 */
record Flows(
        Collection<Dataset> datasets,
        Collection<Processing> processings,
        Map<String, Hosting> hostings,
        List<AiSystem> systems,
        Context context) {

    /** One flow per data and hosting, so that data which is both stored and processed at a hosting makes one. */
    List<Flow> flows() {
        Map<String, Flow> flows = new LinkedHashMap<>();
        datasets.forEach(dataset -> addStorage(flows, dataset));
        systems.forEach(system -> datasetsOf(system).forEach(dataset -> addUses(flows, system, dataset)));
        return List.copyOf(flows.values());
    }

    /** The countries that a flow reaches. */
    List<Transfer> transfers(Flow flow) {
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
        reach(ways, hosting.declared().transfer().onward(), Via.ONWARD);
        return ways.entrySet().stream()
                .map(way -> new Transfer(flow, way.getKey(), Set.copyOf(way.getValue()), context))
                .toList();
    }

    private void addStorage(Map<String, Flow> flows, Dataset dataset) {
        Position at = place(dataset.declared().storedAt(), dataset.at());
        dataset.storedAt().forEach(hosting -> add(flows, dataset, hosting, at));
    }

    private void addUses(Map<String, Flow> flows, AiSystem system, Dataset dataset) {
        system.models()
                .forEach(model -> model.servedBy()
                        .ifPresent(hosting -> send(
                                flows, dataset, hosting, place(model.declared().servedBy(), model.at()))));
        Fact<List<String>> services = system.declared().uses().services();
        services.value().orElse(List.of()).stream()
                .flatMap(id -> Optional.ofNullable(hostings.get(id)).stream())
                .forEach(hosting -> send(flows, dataset, hosting, place(services, system.at())));
    }

    private void send(Map<String, Flow> flows, Dataset dataset, Hosting hosting, Position at) {
        if (!keptFrom(dataset, hosting)) {
            add(flows, dataset, hosting, at);
        }
    }

    private void add(Map<String, Flow> flows, Dataset dataset, Hosting hosting, Position at) {
        Flow flow = new Flow(dataset, hosting, at, purposesOf(dataset), modelsAt(dataset, hosting));
        flows.putIfAbsent(flow.id().toString(), flow);
    }

    /** The manifest may say that some data is never sent to a hosting that a system uses. */
    private static boolean keptFrom(Dataset dataset, Hosting hosting) {
        DatasetDeclaration.Leaving leaving =
                dataset.declared().leaves().get(hosting.declared().id());
        return leaving != null && leaving.sent().holds(sent -> !sent);
    }

    private List<Processing> purposesOf(Dataset dataset) {
        return processings.stream()
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
}
