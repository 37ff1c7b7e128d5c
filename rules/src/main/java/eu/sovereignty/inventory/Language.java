package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Languages in which a package is imported under a name that its coordinate tells. */
enum Language {
    PYTHON(Ecosystem.PYPI),
    /** JavaScript and TypeScript. */
    SCRIPT(Ecosystem.NPM),
    GO(Ecosystem.GO),
    CSHARP(Ecosystem.NUGET),
    RUBY(Ecosystem.GEM),
    RUST(Ecosystem.CARGO),
    /** Its namespaces do not tell of which package they are: what it gives to models is read, not what it imports. */
    PHP(Ecosystem.COMPOSER);

    private static final Map<String, Language> ENDINGS = Map.ofEntries(
            Map.entry("py", PYTHON),
            Map.entry("pyi", PYTHON),
            Map.entry("pyw", PYTHON),
            Map.entry("ts", SCRIPT),
            Map.entry("tsx", SCRIPT),
            Map.entry("js", SCRIPT),
            Map.entry("jsx", SCRIPT),
            Map.entry("mjs", SCRIPT),
            Map.entry("cjs", SCRIPT),
            Map.entry("mts", SCRIPT),
            Map.entry("cts", SCRIPT),
            Map.entry("vue", SCRIPT),
            Map.entry("svelte", SCRIPT),
            Map.entry("go", GO),
            Map.entry("cs", CSHARP),
            Map.entry("rb", RUBY),
            Map.entry("rs", RUST),
            Map.entry("php", PHP));

    private final Ecosystem ecosystem;

    Language(Ecosystem ecosystem) {
        this.ecosystem = ecosystem;
    }

    Ecosystem ecosystem() {
        return ecosystem;
    }

    Dialect dialect() {
        return this == PYTHON || this == RUBY ? Dialect.HASH : Dialect.CURLY;
    }

    /** The language of a file, by the end of its name. */
    static Optional<Language> of(SourceFile file) {
        return Optional.ofNullable(ENDINGS.get(file.extension()));
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
            case PHP -> List.of();
        };
    }

    private static List<String> beginnings(String module, char separator) {
        List<String> names = new ArrayList<>();
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
