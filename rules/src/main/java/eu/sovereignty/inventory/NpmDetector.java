package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dependencies in {@code package.json}. What stands under {@code devDependencies} serves to build, until code that runs imports
 * it; a peer that is optional is a hint, as the package works without it.
 */
final class NpmDetector implements Detector {

    private static final Map<String, Scope> SECTIONS = Map.of(
            "dependencies", Scope.PRODUCTION,
            "optionalDependencies", Scope.PRODUCTION,
            "peerDependencies", Scope.PRODUCTION,
            "devDependencies", Scope.BUILD);
    /** Values that lead to a folder of the same repository: its own packages may be named like a vendor's. */
    private static final List<String> OWN = List.of("workspace:", "file:", "link:", "portal:", ".", "/", "~");

    private static final String ALIAS = "npm:";

    private final Technologies technologies;

    NpmDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "npm";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith("package.json") && file.name().equals("package.json");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.NPM, file, into);
        Json.tree(file, into).ifPresent(root -> {
            if (installed(file.path())) {
                String name = Json.text(root, "name");
                packages.tell(name, file.whole(), Means.TRANSITIVE, file.scope(), name);
            } else {
                sections(root, packages);
            }
        });
    }

    /** A package that was installed, and is not part of the sources: it is there, what it declares is its own affair. */
    private static boolean installed(String path) {
        return path.startsWith("node_modules/") || path.contains("/node_modules/");
    }

    private static void sections(Node root, Packages packages) {
        Json.entries(Optional.of(root)).forEach((section, content) -> {
            if (SECTIONS.containsKey(section)) {
                Json.entries(Optional.of(content.value()))
                        .forEach((name, version) -> dependency(root, section, name, version, packages));
            }
        });
    }

    private static void dependency(Node root, String section, String key, Node.Entry entry, Packages packages) {
        String version = Json.text(entry.value());
        if (OWN.stream().anyMatch(version::startsWith)) {
            return;
        }
        Scope scope = SECTIONS.getOrDefault(section, Scope.PRODUCTION);
        Position at = entry.keyAt();
        if (section.equals("peerDependencies") && optional(root, key)) {
            packages.hint(key, at, Means.DEPENDENCY, scope, evidence(key, version));
        } else {
            packages.tell(aliased(key, version), at, Means.DEPENDENCY, scope, evidence(key, version));
        }
    }

    private static boolean optional(Node root, String name) {
        return Json.get(root, "peerDependenciesMeta")
                .flatMap(meta -> Json.get(meta, name))
                .filter(peer -> Json.text(peer, "optional").equals("true"))
                .isPresent();
    }

    /** {@code "ai4": "npm:ai@4"} installs {@code ai} under another name. */
    private static String aliased(String key, String version) {
        if (!version.startsWith(ALIAS)) {
            return key;
        }
        int at = version.indexOf('@', ALIAS.length() + 1);
        return version.substring(ALIAS.length(), at < 0 ? version.length() : at);
    }

    /** An address instead of a version may hold a password. */
    private static String evidence(String key, String version) {
        return version.contains("//") ? '"' + key + '"' : '"' + key + "\": \"" + version + '"';
    }
}
