package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.Set;

/**
 * YAML that puts software into operation: Compose, Kubernetes and kustomize, values and templates of Helm, playbooks, and the
 * jobs of continuous integration.
 */
final class Manifests implements Detector {

    private static final Set<String> CONTINUOUS_INTEGRATION = Set.of(
            ".gitlab-ci.yml", ".gitlab-ci.yaml", "azure-pipelines.yml", "azure-pipelines.yaml", ".travis.yml", ".drone.yml",
            ".woodpecker.yml", "bitbucket-pipelines.yml", "cloudbuild.yaml", "action.yml", "action.yaml", "appveyor.yml");

    private final Catalogue catalogue;

    Manifests(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "manifests";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return switch (file.extension()) {
            case "yml", "yaml" -> !lock(file.name());
            case "gotmpl" -> true;
            default -> false;
        };
    }

    private static boolean lock(String name) {
        return name.equals("pnpm-lock.yaml") || name.equals("conda-lock.yml") || name.startsWith("openapi");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        new ManifestFile(file, catalogue, into, scope(file)).look();
    }

    private static Scope scope(SourceFile file) {
        String name = file.name();
        boolean build = CONTINUOUS_INTEGRATION.contains(name) || name.startsWith(".gitlab-ci");
        Scope scope = build ? file.scope().lighter(Scope.BUILD) : file.scope();
        return forTests(name) ? scope.lighter(Scope.TEST) : scope;
    }

    /** {@code compose.test.yml}, {@code docker-compose-test.yaml}, {@code values-e2e.yaml}. */
    private static boolean forTests(String name) {
        return name.contains(".test.") || name.contains("-test.") || name.contains("-tests.") || name.contains("-e2e.")
                || name.contains(".e2e.");
    }
}
