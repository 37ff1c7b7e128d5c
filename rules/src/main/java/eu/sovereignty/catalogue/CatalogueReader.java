package eu.sovereignty.catalogue;

import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads an organisation's own catalogue over the built-in one. A file with a new id adds an entry; one with a known id
 * replaces, key by key at its top level, what the built-in entry says, and each such change is listed.
 */
public final class CatalogueReader {

    private CatalogueReader() {}

    /** The kinds of files that a catalogue has, with the record that each is bound to. */
    public static Map<String, Class<? extends Record>> kinds() {
        Map<String, Class<? extends Record>> kinds = new TreeMap<>(CatalogueFiles.LISTS);
        kinds.put("provider", ProviderEntry.class);
        kinds.put("model", ModelEntry.class);
        kinds.put("company", CompanyEntry.class);
        kinds.put("technology", TechnologyEntry.class);
        return kinds;
    }

    /** Keys that say where a value comes from; every mapping of a catalogue may carry them. */
    public static List<String> commonKeys() {
        return CatalogueOrigin.COMMON.stream().sorted().toList();
    }

    /**
     * What came of reading.
     *
     * @param catalogue present only when nothing is wrong
     * @param inputs the files that were read
     */
    public record Reading(Optional<Catalogue> catalogue, List<Problem> problems, List<InputFile> inputs) {}

    /**
     * The built-in catalogue, under an organisation's own one where there is one.
     *
     * @param base what file names are shown relative to
     */
    public static Reading read(Path base, Optional<Path> directory) {
        return directory
                .map(own -> read(base, own))
                .orElseGet(() -> new Reading(Optional.of(Catalogue.builtIn()), List.of(), List.of()));
    }

    /**
     * Reads a directory with the layout of the built-in catalogue.
     *
     * @param base what file names are shown relative to
     */
    public static Reading read(Path base, Path directory) {
        CatalogueTrees builtIn = CatalogueTrees.builtIn();
        List<Catalogue.Change> changes = new ArrayList<>();
        CatalogueFiles files =
                CatalogueFiles.read(base, base.resolve(directory), (id, tree) -> completed(id, tree, builtIn, changes));
        changes.addAll(displaced(files.trees(), builtIn));
        return new Reading(
                files.problems().isEmpty()
                        ? Optional.of(new Catalogue(builtIn.under(files.trees(), List.copyOf(changes))))
                        : Optional.empty(),
                files.problems(),
                files.inputs());
    }

    /** Names of built-in providers that the organisation's own files give to somebody else: what is meant by them changes. */
    private static List<Catalogue.Change> displaced(Map<String, Node> own, CatalogueTrees builtIn) {
        List<Catalogue.Change> displaced = new ArrayList<>();
        if (own.get(ProviderIndex.NAMES) instanceof Node.Mapping names) {
            names.entries()
                    .forEach((name, entry) -> builtIn.target(name)
                            .filter(before -> !before.equals(entry.value().written()))
                            .ifPresent(before -> displaced.add(new Catalogue.Change(
                                    "provider/" + before,
                                    List.of("name " + name + " → "
                                            + entry.value().written()),
                                    at(own, entry.value().written())))));
        }
        return displaced;
    }

    private static Position at(Map<String, Node> own, String target) {
        String provider = "provider/" + target.split("/", 2)[0];
        return Optional.ofNullable(own.get(provider)).map(Node::at).orElse(Position.of(provider));
    }

    private static Node completed(String id, Node read, CatalogueTrees builtIn, List<Catalogue.Change> changes) {
        Node tree = OwnSources.in(read);
        if (tree instanceof Node.Mapping own && builtIn.tree(id).isPresent()) {
            changes.add(new Catalogue.Change(id, List.copyOf(own.entries().keySet()), own.at()));
            return builtIn.tree(id)
                    .map(known -> over((Node.Mapping) known, own))
                    .orElse(own);
        }
        return tree;
    }

    private static Node.Mapping over(Node.Mapping known, Node.Mapping own) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(known.entries());
        own.entries().forEach((key, entry) -> entries.put(key, key.equals("sources") ? joined(known, entry) : entry));
        return new Node.Mapping(own.at(), entries);
    }

    /** Sources are joined, because what is not overridden still names the built-in ones. */
    private static Node.Entry joined(Node.Mapping known, Node.Entry own) {
        if (known.get("sources").orElse(own.value()) instanceof Node.Mapping before
                && own.value() instanceof Node.Mapping after) {
            Map<String, Node.Entry> sources = new LinkedHashMap<>(before.entries());
            sources.putAll(after.entries());
            return new Node.Entry(own.keyAt(), new Node.Mapping(after.at(), sources));
        }
        return own;
    }
}
