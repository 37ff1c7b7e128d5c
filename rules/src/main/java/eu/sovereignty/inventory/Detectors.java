package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.KeyFormats;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All detectors there are, in the order of what they are worth, with the names of the files that they may read. */
final class Detectors {

    /** Languages in which packages are imported by name, see {@link Language}. */
    private static final String SCRIPTS = "py pyi pyw ts tsx js jsx mjs cjs mts cts vue svelte go cs rb rs";

    private static final String JVM = "java kt scala groovy";
    private static final String YAML = "yml yaml";

    private static final List<Entry> ALL = List.of(
            entry("xml", MavenDetector::new),
            new Entry(
                    FileNames.ending("gradle kts toml properties lockfile").orWith("buildSrc/", "build-logic/"),
                    true,
                    catalogue -> new GradleDetector(catalogue.technologies())),
            entry("json", catalogue -> new NpmDetector(catalogue.technologies())),
            entry("json yaml lock", catalogue -> new NpmLockDetector(catalogue.technologies())),
            entry("txt in " + YAML, catalogue -> new RequirementsDetector(catalogue.technologies())),
            entry(
                    FileNames.ending("toml lock").orWith("Pipfile"),
                    catalogue -> new PyprojectDetector(catalogue.technologies())),
            entry("py cfg", catalogue -> new SetupPyDetector(catalogue.technologies())),
            entry("properties json " + YAML, SettingsDetector::new),
            entry(FileNames.with(".env", "env."), EnvironmentFileDetector::new),
            entry(
                    FileNames.ending(SCRIPTS + " " + JVM
                                    + " kts gradle php dart swift bicep json json5 tf tfvars toml"
                                    + " xml conf cfg ini sh bash ps1 http dockerfile service sql")
                            .orWith("Dockerfile"),
                    HostsDetector::new),
            entry("gotmpl " + YAML, catalogue -> new Manifests(catalogue, Manifests.Kind.COMPOSE)),
            entry("gotmpl " + YAML, catalogue -> new Manifests(catalogue, Manifests.Kind.KUBERNETES)),
            entry(FileNames.ending("dockerfile").orWith("Dockerfile", "Containerfile"), Dockerfiles::new),
            entry(
                    FileNames.ending("sh bash zsh ps1 bat cmd mk")
                            .orWith("Makefile", "makefile", "GNUmakefile", "justfile", "Procfile"),
                    ScriptDetector::new),
            entry("class", ByteCodeDetector::new),
            entry("jar war ear aar zip tar tgz gz bz2 xz zst 7z rar nupkg whl egg jmod", ArchiveDetector::new),
            entry(
                    FileNames.ending(
                                    "gguf ggml safetensors onnx ort tflite lite task pb h5 hdf5 keras mlmodel cbm pt pth"
                                            + " ckpt ptl jit joblib pkl pickle bin model dat weights params mar")
                            .orWithoutEnding()
                            .orFrom(ModelFiles.LARGE),
                    ModelFiles::new),
            entry(JVM, JvmCodeDetector::new),
            entry(SCRIPTS + " php", ImportsDetector::new),
            entry("ipynb", NotebookDetector::new),
            entry("mod", catalogue -> new GoModDetector(catalogue.technologies())),
            entry(
                    "csproj fsproj vbproj props targets config",
                    catalogue -> new NugetDetector(catalogue.technologies())),
            entry("toml lock", catalogue -> new CargoDetector(catalogue.technologies())),
            entry(
                    FileNames.ending("lock gemspec").orWith("Gemfile"),
                    catalogue -> new GemDetector(catalogue.technologies())),
            entry("json lock", catalogue -> new ComposerDetector(catalogue.technologies())),
            entry(
                    FileNames.ending("lock").orWith("DESCRIPTION"),
                    catalogue -> new CranDetector(catalogue.technologies())),
            entry("json", catalogue -> new SbomDetector(catalogue.technologies())),
            entry("gotmpl " + YAML, catalogue -> new Manifests(catalogue, Manifests.Kind.JOBS)),
            entry("tf tofu tfvars hcl bicep bicepparam json", Infrastructure::new),
            entry(FileNames.any(), NamedFiles::new),
            entry("json", McpServers::new),
            entry("json " + YAML, FlowDetector::new),
            entry(FileNames.any(), SecretsDetector::new),
            entry(SCRIPTS + " " + JVM + " tf json php " + YAML, catalogue -> new VectorFieldsDetector()),
            entry(
                    "sql py rb ts js mjs java kt scala groovy php go cs rs ex exs sh xml prisma tf " + YAML,
                    catalogue -> new VectorExtensionDetector()),
            entry("csv tsv json jsonl ndjson sql", catalogue -> new PersonalRecordsDetector()));

    private Detectors() {}

    /**
     * A detector that may be made.
     *
     * @param names of files that it may read
     * @param together whether it understands one file by others, so that one detector has to see all
     */
    record Entry(FileNames names, boolean together, Function<Catalogue, Detector> make) {}

    private static Entry entry(String endings, Function<Catalogue, Detector> make) {
        return entry(FileNames.ending(endings), make);
    }

    private static Entry entry(FileNames names, Function<Catalogue, Detector> make) {
        return new Entry(names, false, make);
    }

    static List<Entry> all() {
        return ALL;
    }

    /**
     * Literal texts by the groups of {@link Contents}: those of which a file holds one wherever a detector may find something in
     * it, those of hosts, and those of keys.
     */
    static List<List<String>> anchors(Catalogue catalogue) {
        return List.of(
                anchorsOfAnything(catalogue),
                ModelHosts.anchorsOfAll(catalogue),
                catalogue.keyFormats().formats().stream()
                        .map(KeyFormats.Format::text)
                        .toList());
    }

    /** Literal texts of which a file holds one wherever a detector may find something in it. */
    static List<String> anchorsOfAnything(Catalogue catalogue) {
        return Stream.of(
                        catalogue.technologies().anchors(),
                        ModelHosts.anchors(catalogue),
                        VectorFieldsDetector.anchors(),
                        VectorExtensionDetector.anchors(),
                        FlowDetector.anchors(),
                        catalogue.keyFormats().anchors())
                .flatMap(List::stream)
                .toList();
    }
}
