package eu.sovereignty.catalogue;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.DocumentReader;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Root;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The YAML files of a catalogue directory, checked, as trees by id: {@code providers/<id>.yaml}, {@code models/<id>.yaml},
 * {@code companies/<id>.yaml}, {@code technologies/<id>.yaml} and the lists beside them. The build reads the product's own directory this way, a run the organisation's.
 */
final class CatalogueFiles {

    static final Map<String, Class<? extends Record>> LISTS = Map.of(
            "countries", CountryTable.class,
            "adequacy", AdequacyTable.class,
            "jurisdictions", JurisdictionTable.class,
            "key-formats", KeyFormats.class);
    private static final int MOST_FILES = 2_000;

    private final Map<String, Node> trees = new TreeMap<>();
    private final ProviderIndex providerIndex = new ProviderIndex();
    private final List<ProviderEntry> providers = new ArrayList<>();
    private final List<ModelEntry> models = new ArrayList<>();
    private final ModelIndex modelNames = new ModelIndex();
    private final List<TechnologyEntry> technologies = new ArrayList<>();
    private final TechnologyIndex technologyIndex = new TechnologyIndex();
    private final List<Problem> problems = new ArrayList<>();
    private final List<InputFile> inputs = new ArrayList<>();

    /**
     * Reads a directory.
     *
     * @param base what file names are shown relative to
     * @param completed makes an entry whole before it is checked: an organisation may write only what it changes
     */
    static CatalogueFiles read(Path base, Path folder, Completion completed) {
        CatalogueFiles files = new CatalogueFiles();
        Root root = new Root(base);
        for (Path file : files.list(root, folder)) {
            DocumentReader.Reading reading = new DocumentReader(root, Limits.DOCUMENT).read(file);
            reading.input().ifPresent(files.inputs::add);
            String id = idOf(folder.relativize(file));
            reading.tree().ifPresent(tree -> files.add(id, completed.of(id, tree), reading.problems()));
            files.problems.addAll(reading.problems().all());
        }
        return files;
    }

    /** Completes an entry from what is already known under its id. */
    interface Completion {
        Node of(String id, Node tree);
    }

    /** Trees by id, the names that lead to them included. */
    Map<String, Node> trees() {
        Map<String, Node> all = new TreeMap<>(trees);
        all.putAll(providerIndex.trees());
        all.putAll(modelNames.trees());
        all.putAll(technologyIndex.trees());
        return all;
    }

    /** Whether a file has this id; indexes are not made for the question. */
    boolean has(String id) {
        return trees.containsKey(id);
    }

    /** The entries of technologies, in the order of their files. */
    List<TechnologyEntry> technologies() {
        return technologies;
    }

    /** The provider entries, in the order of their files. */
    List<ModelEntry> models() {
        return models;
    }

    List<ProviderEntry> providers() {
        return providers;
    }

    List<Problem> problems() {
        return problems;
    }

    List<InputFile> inputs() {
        return inputs;
    }

    private List<Path> list(Root root, Path folder) {
        if (!Files.isDirectory(folder)) {
            report(Kind.NOT_FOUND, root.shown(folder));
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, 2)) {
            return walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            report(Kind.UNREADABLE, root.shown(folder));
            return List.of();
        }
    }

    private void report(Kind kind, String folder) {
        Problems found = new Problems("");
        found.add(kind, Position.of(folder), folder);
        problems.addAll(found.all());
    }

    private static String idOf(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".yaml", "");
        UnaryOperator<String> kind = folder -> switch (folder) {
            case "providers" -> "provider/";
            case "models" -> "model/";
            case "companies" -> "company/";
            case "technologies" -> "technology/";
            default -> "list/";
        };
        return kind.apply(file.getNameCount() == 1 ? "" : String.valueOf(file.getName(0))) + name;
    }

    private void add(String id, Node tree, Problems found) {
        String name = id.substring(id.indexOf('/') + 1);
        trees.put(id, tree);
        SourceKeys.check(tree, found);
        if (id.startsWith("provider/")) {
            bind(ProviderEntry.class, tree, found).ifPresent(provider -> addProvider(name, provider, found));
        } else if (id.startsWith("model/")) {
            bind(ModelEntry.class, tree, found).ifPresent(model -> addModel(name, model, found));
        } else if (id.startsWith("technology/")) {
            bind(TechnologyEntry.class, tree, found).ifPresent(technology -> addTechnology(name, technology, found));
        } else if (id.startsWith("company/")) {
            bind(CompanyEntry.class, tree, found)
                    .ifPresent(company -> checkId(name, company.id(), company.at(), found));
        } else {
            Optional.ofNullable(LISTS.get(name))
                    .ifPresentOrElse(
                            type -> bind(type, tree, found),
                            () -> found.add(Kind.UNKNOWN_KEY, tree.at(), name, String.join(", ", LISTS.keySet())));
        }
    }

    private void addProvider(String file, ProviderEntry provider, Problems found) {
        checkId(file, provider.id(), provider.at(), found);
        new ProviderChecks(provider, found).all();
        providers.add(provider);
        providerIndex.add(provider, found);
    }

    private void addModel(String file, ModelEntry model, Problems found) {
        checkId(file, model.id(), model.at(), found);
        models.add(model);
        model.aliases()
                .forEach(alias ->
                        modelNames.add(alias, file, model.contextAliases().contains(alias)));
        model.contextAliases().forEach(alias -> modelNames.add(alias, file, true));
        model.versions()
                .forEach(version -> version.aliases()
                        .forEach(alias -> modelNames.add(
                                alias, file, model.contextAliases().contains(alias))));
    }

    private void addTechnology(String file, TechnologyEntry technology, Problems found) {
        checkId(file, technology.id(), technology.at(), found);
        technologies.add(technology);
        technologyIndex.add(technology, found);
    }

    private static void checkId(String file, String id, Position at, Problems found) {
        if (!file.equals(id)) {
            found.add(Kind.BAD_ID, at, id, file);
        }
    }

    private static <R extends Record> Optional<R> bind(Class<R> type, Node root, Problems found) {
        return root instanceof Node.Mapping mapping
                ? new Binder(new Shapes(), found).bind(type, root, CatalogueOrigin.of(mapping))
                : Optional.empty();
    }
}
