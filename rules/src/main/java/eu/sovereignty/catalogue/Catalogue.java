package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What is publicly known, loaded entry by entry when asked for. */
public final class Catalogue {

    private final CatalogueTrees trees;
    private final Map<String, Optional<ProviderEntry>> providers = new ConcurrentHashMap<>();
    private final Map<String, Optional<ModelEntry>> models = new ConcurrentHashMap<>();
    private final Map<String, Optional<CompanyEntry>> companies = new ConcurrentHashMap<>();
    private final Map<String, Resolution> resolutions = new ConcurrentHashMap<>();
    private final Map<String, JurisdictionTable> lists = new ConcurrentHashMap<>();
    private final Map<String, KeyFormats> keyFormats = new ConcurrentHashMap<>();
    private final Map<String, Technologies> technologies = new ConcurrentHashMap<>();
    private final CountryTable countries;
    private final AdequacyTable adequacy;

    Catalogue(CatalogueTrees trees) {
        this.trees = trees;
        this.countries = trees.list("countries", CountryTable.class);
        this.adequacy = trees.list("adequacy", AdequacyTable.class);
    }

    /** What ships with the product. */
    public static Catalogue builtIn() {
        return new Catalogue(CatalogueTrees.builtIn());
    }

    /** An entry of an organisation's own catalogue that changes a built-in one: which keys, and where. */
    public record Change(String entry, List<String> keys, Position at) {}

    /** The provider of an id, a name or an alias, whatever its case. */
    public Optional<ProviderEntry> provider(String written) {
        return providers.computeIfAbsent(
                trees.providerId(written), id -> trees.entry("provider/" + id, ProviderEntry.class));
    }

    /** The name of a provider, or of a service of one, that is probably meant by a name that the catalogue does not have. */
    public Optional<String> nearestProvider(String written) {
        return eu.sovereignty.document.Words.nearest(written, trees.providerNames());
    }

    /** What is meant by a text that says where something runs: a provider, a service, a region, a host. */
    public Resolution resolve(String written) {
        Resolution known = resolutions.get(written);
        return known != null ? known : resolved(written);
    }

    /** Not within {@code computeIfAbsent}: understanding a text loads entries. */
    private Resolution resolved(String written) {
        Resolution resolution = new References(trees, this::provider).of(written);
        resolutions.put(written, resolution);
        return resolution;
    }

    /** Where a region of this id may be, {@code provider/region}; the id alone does not say which. */
    public List<String> placesOfRegion(String region) {
        return trees.providersOfRegion(region).stream()
                .map(provider -> provider + "/" + region.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** Where a name stands: ordinary words name a model only where one is expected. */
    public enum Where {
        MODEL_FIELD,
        ANYWHERE
    }

    /** The model of a name as it stands in configuration, of a file or of a resource; the heaviest alias that matches wins. */
    public Optional<ModelMatch> model(String written, Where where) {
        ModelName name = ModelName.of(written);
        for (String form : name.forms()) {
            Optional<ModelEntry> entry =
                    trees.modelId(form, where == Where.MODEL_FIELD).flatMap(this::family);
            if (entry.isPresent()) {
                return entry.map(known -> ModelMatch.of(name, form, known));
            }
        }
        return Optional.empty();
    }

    /** The family of an id. */
    public Optional<ModelEntry> family(String id) {
        return models.computeIfAbsent(id, key -> trees.entry("model/" + key, ModelEntry.class));
    }

    /** The company above a provider, by the id that a holding names; a provider may be one too. */
    public Optional<CompanyEntry> company(String id) {
        return companies.computeIfAbsent(
                id,
                key -> trees.entry("company/" + key, CompanyEntry.class)
                        .or(() -> provider(key).map(ProviderEntry::company)));
    }

    /** Technologies of AI and what shows them; a run that asks for none loads none. */
    public Technologies technologies() {
        return technologies.computeIfAbsent("", absent -> new Technologies(trees));
    }

    /** Ids of all entries, {@code provider/outscale}, in order. */
    public List<String> ids() {
        return trees.ids();
    }

    /** An entry as it is written, the organisation's own over the built-in one. */
    public Optional<Node.Mapping> written(String id) {
        return trees.tree(id).map(Node.Mapping.class::cast);
    }

    /** Countries and territories. */
    public CountryTable countries() {
        return countries;
    }

    /** Adequacy decisions. */
    public AdequacyTable adequacy() {
        return adequacy;
    }

    /** Laws of third countries, loaded when first asked for: an exposure of nobody asks for none. */
    public JurisdictionTable jurisdictions() {
        return lists.computeIfAbsent("jurisdictions", id -> trees.list(id, JurisdictionTable.class));
    }

    /** How keys of providers of AI look. */
    public KeyFormats keyFormats() {
        return keyFormats.computeIfAbsent("key-formats", id -> trees.list(id, KeyFormats.class));
    }

    /** Whether a host belongs to a service of a provider that serves models. */
    public boolean servesModels(String host) {
        return resolve(host) instanceof Resolution.Found found
                && found.service().isPresent()
                && provider(found.provider())
                        .flatMap(provider -> provider.service(found.service().get()))
                        .filter(ProviderEntry.Service::servesModels)
                        .isPresent();
    }

    /** Literal texts: a host for which {@link #servesModels} holds contains at least one of them. */
    public List<String> anchorsOfModelHosts() {
        return Anchors.minimal(trees.patternsOfModelHosts().map(Anchors::fixed).toList());
    }

    /** What the organisation's own catalogue changed. */
    public List<Change> overrides() {
        return trees.overrides();
    }

    /**
     * Ids of the provider, model, company and technology entries and the tables of signals asked for so far: a run loads what its
     * manifest and the chains of holdings name, and nothing else.
     */
    public List<String> loaded() {
        return Stream.concat(
                        Stream.of(providers, models, companies).flatMap(entries -> entries.keySet().stream()),
                        technologies.values().stream().flatMap(known -> known.loaded().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
