package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.document.Node;
import eu.sovereignty.inventory.Says.Means;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lock files of npm, pnpm and yarn install: drawn in, as far as a {@code package.json} does not ask for it. */
final class NpmLockDetector implements Detector {

    private static final Set<String> FILES =
            Set.of("package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock");
    private static final String MODULES = "node_modules/";
    private static final int DEEPEST = 64;

    private final Technologies technologies;

    NpmLockDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "npm-lock";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return FILES.contains(file.name());
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.NPM, file, into);
        if (file.extension().equals("json")) {
            Json.tree(file, into).ifPresent(root -> json(root, packages));
        } else {
            TextLines.forEach(file.text(), (line, offset) -> line(file, line, offset, packages));
        }
    }

    private static void json(Node root, Packages packages) {
        Map<String, Node.Entry> all = Json.entries(Json.get(root, "packages"));
        all.forEach((path, entry) -> {
            if (path.contains(MODULES)) {
                tell(path.substring(path.lastIndexOf(MODULES) + MODULES.length()), entry, packages);
            }
        });
        if (all.isEmpty()) {
            nested(root, packages, 0);
        }
    }

    /** The first version of the format, in which packages contain those that only they use. */
    private static void nested(Node node, Packages packages, int depth) {
        if (depth < DEEPEST) {
            Json.entries(Json.get(node, "dependencies")).forEach((name, entry) -> {
                tell(name, entry, packages);
                nested(entry.value(), packages, depth + 1);
            });
        }
    }

    private static void tell(String name, Node.Entry entry, Packages packages) {
        Scope scope = Json.text(entry.value(), "dev").equals("true") ? Scope.BUILD : Scope.PRODUCTION;
        packages.tell(
                name, entry.keyAt(), Means.TRANSITIVE, scope, evidence(name, Json.text(entry.value(), "version")));
    }

    private static String evidence(String name, String version) {
        return version.isEmpty() || version.contains("//") ? name : name + "@" + version;
    }

    /** Keys of packages: {@code openai@^4.0.0:} (yarn), {@code '@ai-sdk/openai@1.0.0':} or {@code /openai/4.0.0:} (pnpm). */
    private static void line(SourceFile file, String line, int offset, Packages packages) {
        boolean yarn = file.name().startsWith("yarn");
        int start = yarn ? 0 : 2;
        if (line.endsWith(":") && TextLines.indent(line) == start) {
            String key = unquoted(line.substring(start, line.length() - 1));
            name(key, yarn).ifPresent(name -> packages.tell(name, offset, Means.TRANSITIVE, Scope.PRODUCTION, key));
        }
    }

    private static String unquoted(String key) {
        String bare = key.startsWith("\"") || key.startsWith("'") ? key.substring(1) : key;
        return bare.endsWith("\"") || bare.endsWith("'") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Optional<String> name(String key, boolean yarn) {
        if (!yarn && key.startsWith("/")) {
            int version = key.indexOf('@', 2);
            return Optional.of(key.substring(1, version > 0 ? version : Math.max(key.lastIndexOf('/'), 1)));
        }
        int version = key.indexOf('@', 1);
        return version < 0 ? Optional.empty() : Optional.of(key.substring(0, version));
    }
}
