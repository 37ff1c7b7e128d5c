package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.List;
import java.util.Set;

/** YAML that puts software into operation, or that says how it is built. */
final class Manifests implements Detector {

    private static final Set<String> JOBS = Set.of(
            "azure-pipelines.yml",
            "azure-pipelines.yaml",
            ".travis.yml",
            ".drone.yml",
            ".woodpecker.yml",
            "bitbucket-pipelines.yml",
            "cloudbuild.yaml",
            "action.yml",
            "action.yaml",
            "appveyor.yml");
    private static final List<String> FOR_TESTS = List.of(".test.", "-test.", "-tests.", ".e2e.", "-e2e.");
    private static final List<String> TO_COPY = List.of(".example.", "-example.", ".sample.", "-sample.", ".dist.");

    /** What kind of file a detector reads. */
    enum Kind {
        COMPOSE("compose", Content.TEXT),
        /** Jobs of continuous integration. */
        JOBS("ci", Content.TEXT),
        /** Kubernetes, kustomize, Helm, playbooks: any other YAML in which something of the catalogue stands. */
        KUBERNETES("kubernetes", Content.ANCHORED_TEXT);

        private final String word;
        private final Content content;

        Kind(String word, Content content) {
            this.word = word;
            this.content = content;
        }

        private static Kind of(SourceFile file) {
            String name = file.name();
            if (JOBS_FOLDERS.stream().anyMatch(file.path()::startsWith)
                    || Manifests.JOBS.contains(name)
                    || name.startsWith(".gitlab-ci")) {
                return JOBS;
            }
            return name.contains("compose") ? COMPOSE : KUBERNETES;
        }
    }

    private static final List<String> JOBS_FOLDERS =
            List.of(".github/workflows/", ".github/actions/", ".gitlab/", ".circleci/", ".azure/", ".woodpecker/");

    private final Catalogue catalogue;
    private final EnvironmentVariables environment;
    private final Kind kind;

    Manifests(Catalogue catalogue, Kind kind) {
        this.catalogue = catalogue;
        this.environment = new EnvironmentVariables(catalogue);
        this.kind = kind;
    }

    @Override
    public String name() {
        return kind.word;
    }

    @Override
    public Content content() {
        return kind.content;
    }

    @Override
    public boolean reads(SourceFile file) {
        return switch (file.extension()) {
            case "yml", "yaml", "gotmpl" -> Kind.of(file) == kind && !generated(file.name());
            default -> false;
        };
    }

    private static boolean generated(String name) {
        return name.equals("pnpm-lock.yaml") || name.equals("conda-lock.yml");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        new ManifestFile(file, catalogue, environment, into, scope(file)).look();
    }

    private Scope scope(SourceFile file) {
        Scope folder = kind == Kind.JOBS ? file.scope().lighter(Scope.BUILD) : file.scope();
        Scope tests = FOR_TESTS.stream().anyMatch(file.name()::contains) ? folder.lighter(Scope.TEST) : folder;
        return TO_COPY.stream().anyMatch(file.name()::contains) ? tests.lighter(Scope.EXAMPLE) : tests;
    }
}
