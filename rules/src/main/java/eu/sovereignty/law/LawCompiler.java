package eu.sovereignty.law;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Pack;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.TreeReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Build step: checks the YAML of acts, dates and cards and compiles it, texts apart. */
public final class LawCompiler {

    private static final Set<String> TEXT_KEYS = Set.of("title", "clauses", "message", "remedy", "obtain");

    private final Map<String, Node> cards = new TreeMap<>();
    private final Map<String, Node> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private LawCompiler() {}

    /**
     * Compiles {@code sources/law} into {@code classes/law}.
     *
     * @return everything wrong, with places; nothing is written unless it is empty
     */
    public static List<Problem> compile(Path sources, Path classes) throws IOException {
        LawCompiler compiler = new LawCompiler();
        try (Stream<Path> files = Files.walk(sources.resolve("law"))) {
            for (Path file : files.filter(LawCompiler::isSource).sorted().toList()) {
                compiler.add(sources, file);
            }
        }
        if (compiler.problems.isEmpty()) {
            Files.createDirectories(classes.resolve("law"));
            write(compiler.cards, classes.resolve("law").resolve(LawResources.CARDS));
            write(compiler.texts, classes.resolve("law").resolve(LawResources.TEXTS));
        }
        return compiler.problems;
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml");
    }

    private static void write(Map<String, Node> trees, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Pack.write(trees, out);
        }
    }

    private void add(Path sources, Path file) throws IOException {
        String shown = sources.relativize(file).toString().replace('\\', '/');
        TreeReader.Reading reading = TreeReader.read(shown, Files.readString(file), Limits.DOCUMENT);
        reading.root().ifPresent(root -> add(file, root, reading.problems()));
        problems.addAll(reading.problems().all());
    }

    private void add(Path file, Node root, Problems found) {
        String name = file.getFileName().toString().replace(".yaml", "");
        if (name.equals("acts")) {
            check(LawResources.Acts.class, root, found);
            cards.put("acts", root);
        } else if (name.equals(NotCheckable.ID)) {
            NotCheckable.read(root, found);
            texts.put(NotCheckable.ID, root);
        } else if (name.equals("dates")) {
            check(LawResources.Dates.class, root, found);
            cards.put("dates/" + folder(file), root);
        } else {
            addCard(name, root, found);
        }
    }

    private void addCard(String name, Node root, Problems found) {
        Node core = part(root, false);
        check(Card.class, core, found);
        check(CardTexts.class, part(root, true), found);
        if (root instanceof Node.Mapping mapping
                && !mapping.text("id").orElse("").equals(name)) {
            found.add(Problem.Kind.BAD_ID, root.at(), mapping.text("id").orElse(""), name);
        }
        cards.put("card/" + name, core);
        texts.put("card/" + name, part(root, true));
    }

    private static String folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? "" : String.valueOf(parent.getFileName());
    }

    private static Node part(Node root, boolean text) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        if (root instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                if (TEXT_KEYS.contains(key) == text) {
                    entries.put(key, entry);
                }
            });
        }
        return new Node.Mapping(root.at(), entries);
    }

    private static <R extends Record> void check(Class<R> type, Node node, Problems found) {
        new Binder(new Shapes(), found).bind(type, node, LawResources.SOURCED);
    }
}
