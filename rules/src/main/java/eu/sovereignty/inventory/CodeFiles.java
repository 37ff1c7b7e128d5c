package eu.sovereignty.inventory;

import java.util.Set;

/** Files of programs, as against files of configuration. */
final class CodeFiles {

    private static final Set<String> ENDINGS = Set.of(
            "java", "kt", "scala", "groovy", "class", "py", "pyi", "pyw", "ts", "tsx", "js", "jsx", "mjs", "cjs", "mts",
            "cts", "vue", "svelte", "go", "cs", "rb", "rs", "php", "swift", "dart", "ipynb");

    private CodeFiles() {}

    /** Whether a path is that of a program's file. */
    static boolean has(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1));
    }
}
