package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.document.Pack;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The built-in catalogue as the build compiles it: technologies and their signals in a pack of their own, because a run that
 * looks at no repository asks for none. A pack is opened when the first tree of it is asked for, once. Safe for threads.
 */
final class CataloguePacks {

    /** Everything but technologies. */
    static final String CATALOGUE = "catalogue.pack";
    /** Technologies and what shows them. */
    static final String TECHNOLOGIES = "technologies.pack";

    private static final List<String> ALL = List.of(CATALOGUE, TECHNOLOGIES);

    private final Map<String, Pack> opened = new ConcurrentHashMap<>();

    /** Writes trees by id into the packs of a folder. */
    static void write(Map<String, Node> trees, Path folder) throws IOException {
        for (String name : ALL) {
            Map<String, Node> own = new TreeMap<>(trees);
            own.keySet().removeIf(id -> !packOf(id).equals(name));
            try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                Pack.write(own, out);
            }
        }
    }

    /** The tree of an id. */
    Optional<Node> get(String id) {
        return pack(packOf(id)).get(id);
    }

    /** Ids of all trees, technologies included. */
    Stream<String> ids() {
        return ALL.stream().flatMap(name -> pack(name).ids().stream());
    }

    /** Names of the packs that were opened so far, in order. */
    List<String> opened() {
        return opened.keySet().stream().sorted().toList();
    }

    private static String packOf(String id) {
        return id.startsWith("technology/") || id.startsWith(TechnologyIndex.FOLDER) ? TECHNOLOGIES : CATALOGUE;
    }

    private Pack pack(String name) {
        return opened.computeIfAbsent(name, CataloguePacks::open);
    }

    private static Pack open(String name) {
        try (InputStream in = CataloguePacks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the build has left out " + name);
            }
            return Pack.open(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
