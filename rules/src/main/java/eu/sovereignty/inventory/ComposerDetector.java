package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.document.Node;
import eu.sovereignty.inventory.Says.Means;

/** Packages of PHP projects, and those that their lock files install. */
final class ComposerDetector implements Detector {

    private final Technologies technologies;

    ComposerDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "composer";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith("composer.json") || file.path().endsWith("composer.lock");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.COMPOSER, file, into);
        Json.tree(file, into).ifPresent(root -> {
            required(root, "require", Scope.PRODUCTION, packages);
            required(root, "require-dev", Scope.BUILD, packages);
            if (file.path().endsWith(".lock")) {
                locked(root, "packages", Scope.PRODUCTION, packages);
                locked(root, "packages-dev", Scope.BUILD, packages);
            }
        });
    }

    private static void required(Node root, String key, Scope scope, Packages packages) {
        Json.entries(Json.get(root, key))
                .forEach((name, version) -> packages.tell(
                        name,
                        version.keyAt(),
                        Means.DEPENDENCY,
                        scope,
                        "\"" + name + "\": \"" + Json.text(version.value()) + '"'));
    }

    private static void locked(Node root, String key, Scope scope, Packages packages) {
        Json.items(root, key)
                .forEach(one -> packages.tell(
                        Json.text(one, "name"), one.at(), Means.TRANSITIVE, scope, Json.text(one, "name")));
    }
}
