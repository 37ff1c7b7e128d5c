package eu.sovereignty.catalogue;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Pack;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.TreeReader;
import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Checks the YAML of a catalogue and turns it into trees by id: at build time for the built-in one, at run time for an
 * organisation's own directory.
 */
public final class CatalogueCompiler {

    private final Map<String, Node> trees = new TreeMap<>();
    private final Map<String, Node.Entry> providerNames = new TreeMap<>();
    private final Map<String, Node.Entry> modelNames = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueCompiler() {}

    /**
     * Compiles {@code sources/catalogue} into {@code classes/catalogue}.
     *
     * @return everything wrong, with places; nothing is written unless it is empty
     */
    public static List<Problem> compile(Path sources, Path classes) throws IOException {
        CatalogueCompiler compiler = new CatalogueCompiler();
        compiler.addAll(sources, sources.resolve("catalogue"));
        if (compiler.problems.isEmpty()) {
            Path folder = Files.createDirectories(classes.resolve("catalogue"));
            try (OutputStream out = Files.newOutputStream(folder.resolve(CatalogueTrees.RESOURCE))) {
                Pack.write(compiler.finished(), out);
            }
        }
        return compiler.problems;
    }

    private void addAll(Path base, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                String shown = base.relativize(file).toString().replace('\\', '/');
                TreeReader.Reading reading = TreeReader.read(shown, Files.readString(file), Limits.DOCUMENT);
                reading.root().ifPresent(root -> add(folder.relativize(file), root, reading.problems()));
                problems.addAll(reading.problems().all());
            }
        }
    }

    private Map<String, Node> finished() {
        trees.put("names/providers", new Node.Mapping(Position.of("names"), providerNames));
        trees.put("names/models", new Node.Mapping(Position.of("names"), modelNames));
        return trees;
    }

    private void add(Path file, Node root, Problems found) {
        String kind = file.getNameCount() == 1 ? "list" : file.getName(0).toString();
        String id = file.getFileName().toString().replace(".yaml", "");
        switch (kind) {
            case "providers" -> addProvider(id, root, found);
            case "models" -> addModel(id, root, found);
            default -> addList(id, root, found);
        }
    }

    private void addProvider(String id, Node root, Problems found) {
        bind(ProviderEntry.class, root, found).ifPresent(provider -> {
            checkId(id, provider.id(), root, found);
            name(providerNames, provider.id(), id, root.at());
            name(providerNames, provider.name(), id, root.at());
            provider.aliases().forEach(alias -> name(providerNames, alias, id, root.at()));
        });
        trees.put("provider/" + id, root);
    }

    private void addModel(String id, Node root, Problems found) {
        bind(ModelEntry.class, root, found).ifPresent(model -> {
            checkId(id, model.id(), root, found);
            Stream.concat(model.aliases().stream(), model.versions().stream().flatMap(v -> v.aliases().stream()))
                    .forEach(alias -> name(modelNames, alias, id, root.at()));
        });
        trees.put("model/" + id, root);
    }

    private void addList(String id, Node root, Problems found) {
        Map<String, Class<? extends Record>> lists = Map.of(
                "countries",
                CountryTable.class,
                "adequacy",
                AdequacyTable.class,
                "jurisdictions",
                JurisdictionTable.class);
        if (lists.containsKey(id)) {
            bind(lists.get(id), root, found);
        } else {
            found.add(Problem.Kind.UNKNOWN_KEY, root.at(), id, String.join(", ", lists.keySet()));
        }
        trees.put("list/" + id, root);
    }

    private static void checkId(String file, String id, Node root, Problems found) {
        if (!file.equals(id)) {
            found.add(Problem.Kind.BAD_ID, root.at(), id, file);
        }
    }

    private static void name(Map<String, Node.Entry> names, String name, String id, Position at) {
        Node.Scalar target = new Node.Scalar(at, id, true);
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), new Node.Entry(at, target));
    }

    private static <R extends Record> java.util.Optional<R> bind(Class<R> type, Node root, Problems found) {
        return root instanceof Node.Mapping mapping
                ? new Binder(new Shapes(), found).bind(type, root, CatalogueOrigin.of(mapping))
                : java.util.Optional.empty();
    }
}
