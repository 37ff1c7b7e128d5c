package eu.sovereignty.catalogue;

import eu.sovereignty.document.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Build step: checks the product's own catalogue and compiles it into packs. */
public final class CatalogueCompiler {

    private CatalogueCompiler() {}

    /**
     * Compiles {@code sources/catalogue} into {@code classes/catalogue}.
     *
     * @return everything wrong, with places; nothing is written unless it is empty
     */
    public static List<Problem> compile(Path sources, Path classes) throws IOException {
        CatalogueFiles files = CatalogueFiles.read(sources, sources.resolve("catalogue"), (id, tree) -> tree);
        files.problems().addAll(CatalogueChecks.of(files));
        if (files.problems().isEmpty()) {
            CataloguePacks.write(files.trees(), Files.createDirectories(classes.resolve("catalogue")));
        }
        return files.problems();
    }

    /** The values of {@code sources/catalogue} that nobody has checked, as a page for reviewers. */
    public static String unverified(Path sources) {
        return Unverified.page(CatalogueFiles.read(sources, sources.resolve("catalogue"), (id, tree) -> tree)
                .trees());
    }
}
