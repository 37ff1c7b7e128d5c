package eu.sovereignty.pack;

import eu.sovereignty.catalogue.CatalogueCompiler;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.law.LawCompiler;
import eu.sovereignty.report.schema.CatalogueSchema;
import eu.sovereignty.report.schema.ManifestSchema;
import eu.sovereignty.score.ScoreCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Build step: compiles the YAML of the catalogue, of the law and of the score into packs, writes the JSON Schemas and the pages about rules and, beside the classes,
 * the list of catalogue values that nobody has checked, and writes out the call sites of the classes. Arguments: the folder
 * of resources, the folder of classes, the folder of the cases of rules, from which the pages about rules take their examples.
 * Nothing of this package is shipped.
 */
public final class PackCompiler {

    private PackCompiler() {}

    /**
     * Compiles, or says everything that is wrong.
     *
     * @throws IllegalStateException with one line per problem, which fails the build
     */
    public static void main(String... arguments) throws IOException {
        Path root = Path.of(arguments[1]).toAbsolutePath();
        Path sources = Path.of(arguments[0], "eu", "sovereignty").toAbsolutePath();
        Path classes = root.resolve("eu").resolve("sovereignty");
        new StaleClasses(root).delete();
        Records.describe(root);
        List<Problem> problems = new ArrayList<>(CatalogueCompiler.compile(sources, classes));
        problems.addAll(LawCompiler.compile(sources, classes));
        problems.addAll(ScoreCompiler.compile(sources, classes));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.stream()
                    .map(problem ->
                            problem.at().place() + " " + problem.message(Language.EN) + " | " + problem.excerpt())
                    .collect(Collectors.joining("\n", "the catalogue, the law or the score is wrong:\n", "")));
        }
        Files.writeString(root.resolveSibling("catalogue-unverified.md"), CatalogueCompiler.unverified(sources));
        Files.writeString(classes.resolve("manifest.schema.json"), ManifestSchema.json());
        for (Map.Entry<String, String> schema : CatalogueSchema.files().entrySet()) {
            Files.writeString(classes.resolve(schema.getKey()), schema.getValue());
        }
        RulePageCompiler.write(classes, Path.of(arguments[2], "eu", "sovereignty", "law"));
        new CallSites(root, PackCompiler.class.getClassLoader()).writeOut();
    }
}
