package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import java.util.List;
import java.util.Optional;

/** Languages in which a package is imported under a name that its coordinate tells. */
enum Language {
    PYTHON(Ecosystem.PYPI, Dialect.HASH, List.of(".py", ".pyi", ".pyw")),
    /** JavaScript and TypeScript. */
    SCRIPT(
            Ecosystem.NPM,
            Dialect.CURLY,
            List.of(".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".vue", ".svelte")),
    GO(Ecosystem.GO, Dialect.CURLY, List.of(".go")),
    CSHARP(Ecosystem.NUGET, Dialect.CURLY, List.of(".cs")),
    RUBY(Ecosystem.GEM, Dialect.HASH, List.of(".rb")),
    RUST(Ecosystem.CARGO, Dialect.CURLY, List.of(".rs"));

    private static final Language[] ALL = values();

    private final Ecosystem ecosystem;
    private final Dialect dialect;
    private final List<String> endings;

    Language(Ecosystem ecosystem, Dialect dialect, List<String> endings) {
        this.ecosystem = ecosystem;
        this.dialect = dialect;
        this.endings = endings;
    }

    Ecosystem ecosystem() {
        return ecosystem;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The language of a file, by the end of its name. */
    static Optional<Language> of(String path) {
        for (Language language : ALL) {
            for (String ending : language.endings) {
                if (path.endsWith(ending)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The names of packages that a module may belong to, the longest first: those of Python share no more than their beginning
     * with the package, as do namespaces of .NET; a file of a Go module lies below the module's path.
     */
    List<String> packages(String module) {
        return switch (this) {
            case SCRIPT -> script(module);
            case GO -> beginnings(module, '/');
            case PYTHON, CSHARP -> module.startsWith(".") ? List.of() : beginnings(module, '.');
            case RUBY -> List.of(module, module.replace('/', '-'));
            case RUST -> List.of(module);
        };
    }

    private static List<String> beginnings(String module, char separator) {
        List<String> names = new java.util.ArrayList<>();
        for (int end = module.length(); end > 0 && names.size() < 12; end = module.lastIndexOf(separator, end - 1)) {
            names.add(module.substring(0, end));
        }
        return names;
    }

    /** {@code openai/resources} is of {@code openai}, {@code @ai-sdk/openai/x} of {@code @ai-sdk/openai}; paths are of none. */
    private static List<String> script(String specifier) {
        String bare = specifier.startsWith("npm:") ? specifier.substring(4) : specifier;
        boolean path = bare.startsWith(".") || bare.startsWith("/") || bare.startsWith("@/") || bare.indexOf(':') >= 0;
        int first = bare.indexOf('/');
        int end = bare.startsWith("@") && first > 0 ? bare.indexOf('/', first + 1) : first;
        String name = end < 0 ? bare : bare.substring(0, end);
        int version = name.indexOf('@', 1);
        return path ? List.of() : List.of(version < 0 ? name : name.substring(0, version));
    }
}
