package eu.sovereignty.catalogue;

import eu.sovereignty.fact.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is publicly known, loaded entry by entry when asked for. */
public final class Catalogue {

    private final CatalogueTrees trees;
    private final Map<String, Optional<ProviderEntry>> providers = new ConcurrentHashMap<>();
    private final Map<String, Optional<ModelEntry>> models = new ConcurrentHashMap<>();
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

    /** Countries and territories. */
    public CountryTable countries() {
        return countries;
    }

    /** Adequacy decisions. */
    public AdequacyTable adequacy() {
        return adequacy;
    }

    /** What the organisation's own catalogue changed. */
    public List<Change> overrides() {
        return trees.overrides();
    }

    /** Ids of the provider and model entries loaded so far: a run loads what its manifest names, and nothing else. */
    public List<String> loaded() {
        return java.util.stream.Stream.concat(providers.keySet().stream(), models.keySet().stream())
                .sorted()
                .toList();
    }
}
