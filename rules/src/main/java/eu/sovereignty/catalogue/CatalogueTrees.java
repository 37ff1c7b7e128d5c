package eu.sovereignty.catalogue;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Shapes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The trees of a catalogue by id ({@code provider/outscale}, {@code company/a1-telekom-austria}, {@code list/countries}), and the
 * names that lead to them. Trees of an organisation's own directory come before the built-in ones.
 */
final class CatalogueTrees {

    private static final Set<String> ENTRIES = Set.of("company", "list", "model", "provider", "technology");

    private final Shapes shapes = new Shapes();
    private final CataloguePacks packs;
    private final Map<String, Node> own;
    private final List<Catalogue.Change> overrides;
    /** Indexes that were asked for: a run asks the same one many times. */
    private final Map<String, List<Node.Mapping>> indexes = new ConcurrentHashMap<>();

    private CatalogueTrees(CataloguePacks packs, Map<String, Node> own, List<Catalogue.Change> overrides) {
        this.packs = packs;
        this.own = own;
        this.overrides = overrides;
    }

    static CatalogueTrees builtIn() {
        return new CatalogueTrees(new CataloguePacks(), Map.of(), List.of());
    }

    /** The same with an organisation's trees before them. */
    CatalogueTrees under(Map<String, Node> trees, List<Catalogue.Change> changes) {
        return new CatalogueTrees(packs, trees, changes);
    }

    /** Names of the built-in packs that were opened so far. */
    List<String> opened() {
        return packs.opened();
    }

    List<Catalogue.Change> overrides() {
        return overrides;
    }

    /** Ids of what is an entry; indexes are not. */
    List<String> ids() {
        return Stream.concat(own.keySet().stream(), packs.ids())
                .filter(id -> ENTRIES.contains(id.split("/", 2)[0]))
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Node> tree(String id) {
        return Optional.ofNullable(own.get(id)).or(() -> packs.get(id));
    }

    <R extends Record> Optional<R> entry(String id, Class<R> type) {
        return tree(id).map(node -> bind(id, type, node));
    }

    <R extends Record> R list(String id, Class<R> type) {
        return entry("list/" + id, type).orElseThrow(() -> new IllegalStateException("no list " + id));
    }

    /** The id behind a name; the name itself where no catalogue has it. */
    String providerId(String written) {
        return target(written).map(target -> target.split("/", 2)[0]).orElseGet(() -> written.toLowerCase(Locale.ROOT));
    }

    /** What a name leads to, whatever its case: {@code azure}, or {@code azure/openai} for the name of a service. */
    Optional<String> target(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return entries(ProviderIndex.NAMES)
                .map(names -> names.text(folded))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Every name that leads to a provider or to a service of one. */
    List<String> providerNames() {
        return entries(ProviderIndex.NAMES)
                .flatMap(names -> names.entries().keySet().stream())
                .distinct()
                .toList();
    }

    /** Ids of the providers that have a region of this id. */
    List<String> providersOfRegion(String region) {
        String folded = region.toLowerCase(Locale.ROOT);
        return entries(ProviderIndex.REGIONS)
                .map(regions -> regions.get(folded))
                .flatMap(Optional::stream)
                .flatMap(node -> ((Node.Sequence) node).items().stream())
                .map(item -> ((Node.Scalar) item).text())
                .distinct()
                .sorted()
                .toList();
    }

    /** All patterns of hosts, the organisation's own first. */
    Stream<HostPattern> hosts() {
        return entries(ProviderIndex.HOSTS)
                .flatMap(hosts -> hosts.entries().values().stream())
                .map(entry -> ProviderIndex.pattern((Node.Mapping) entry.value()));
    }

    /** Patterns of hosts of services that serve models. */
    Stream<String> patternsOfModelHosts() {
        return entries(ProviderIndex.MODEL_HOSTS).flatMap(hosts -> hosts.entries().keySet().stream());
    }

    /** Signals of technologies: the organisation's own, then the built-in ones of technologies that it does not write itself. */
    Stream<PatternTable.Line> technologyLines(String table) {
        String index = TechnologyIndex.FOLDER + table;
        return Stream.concat(
                Optional.ofNullable(own.get(index)).stream().flatMap(tree -> TechnologyIndex.lines(tree).stream()),
                packs.get(index).stream()
                        .flatMap(tree -> TechnologyIndex.lines(tree).stream())
                        .filter(line -> !own.containsKey("technology/" + line.technology())));
    }

    /** Texts one of which stands in every file that shows a technology, see {@link Technologies#anchors}. */
    List<String> technologyAnchors() {
        String index = TechnologyIndex.FOLDER + TechnologyIndex.ANCHORS;
        List<String> builtIn = packs.get(index).map(TechnologyIndex::texts).orElse(List.of());
        // those of the build contain no other: to find that out again would take as long as a small scan
        return Optional.ofNullable(own.get(index))
                .map(tree -> Anchors.minimal(Stream.of(TechnologyIndex.texts(tree), builtIn)
                        .flatMap(List::stream)
                        .toList()))
                .orElse(builtIn);
    }

    /** An index: the organisation's own before the built-in one. */
    private Stream<Node.Mapping> entries(String index) {
        return indexes.computeIfAbsent(index, this::decoded).stream();
    }

    private List<Node.Mapping> decoded(String index) {
        return Stream.concat(Optional.ofNullable(own.get(index)).stream(), packs.get(index).stream())
                .map(Node.Mapping.class::cast)
                .toList();
    }

    /** The family that one form of a model's name leads to; an organisation's own names come before equal ones. */
    Optional<String> modelId(String form, boolean modelField) {
        Optional<ModelIndex.Hit> best = Optional.empty();
        for (String bucket : List.of(ModelIndex.bucket(form), ModelIndex.bucket("*"))) {
            best = heavier(best, Optional.ofNullable(own.get(bucket)), form, modelField);
            best = heavier(best, packs.get(bucket), form, modelField);
        }
        return best.map(ModelIndex.Hit::id);
    }

    private static Optional<ModelIndex.Hit> heavier(
            Optional<ModelIndex.Hit> best, Optional<Node> tree, String form, boolean modelField) {
        return tree.flatMap(names -> ModelIndex.find(names, form, modelField))
                .filter(hit -> hit.weight() > best.map(ModelIndex.Hit::weight).orElse(0))
                .or(() -> best);
    }

    private <R extends Record> R bind(String id, Class<R> type, Node node) {
        Problems problems = new Problems("");
        return new Binder(shapes, problems)
                .bind(type, node, CatalogueOrigin.of((Node.Mapping) node))
                .orElseThrow(() -> new IllegalStateException("catalogue entry " + id + ": " + problems.all()));
    }
}
