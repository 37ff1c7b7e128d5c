package eu.sovereignty.score;

import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Pack;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.TreeReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Build step: compiles the criteria of the framework into a pack. */
public final class ScoreCompiler {

    private ScoreCompiler() {}

    /**
     * Compiles {@code sources/score/csf.yaml} into {@code classes/score}.
     *
     * @return everything wrong with it as a document, with places
     * @throws RuntimeException when it is a document and not a framework
     */
    public static List<Problem> compile(Path sources, Path classes) throws IOException {
        String text = Files.readString(sources.resolve("score/csf.yaml"));
        TreeReader.Reading reading = TreeReader.read("score/csf.yaml", text, Limits.DOCUMENT);
        if (reading.problems().none()) {
            Node root = reading.root().orElseThrow();
            Framework.of(root);
            Path folder = Files.createDirectories(classes.resolve("score"));
            try (OutputStream out = Files.newOutputStream(folder.resolve(Framework.RESOURCE))) {
                Pack.write(Map.of("csf", root), out);
            }
        }
        return reading.problems().all();
    }
}
