package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.KeyFormats;
import eu.sovereignty.catalogue.Technologies;
import java.util.List;
import java.util.stream.Stream;

/** All detectors there are, in the order of what they are worth. */
final class Detectors {

    private Detectors() {}

    static List<Detector> all(Catalogue catalogue) {
        Technologies technologies = catalogue.technologies();
        return List.of(
                new MavenDetector(catalogue),
                new GradleDetector(technologies),
                new NpmDetector(technologies),
                new NpmLockDetector(technologies),
                new RequirementsDetector(technologies),
                new PyprojectDetector(technologies),
                new SetupPyDetector(technologies),
                new SettingsDetector(catalogue),
                new EnvironmentFileDetector(catalogue),
                new HostsDetector(catalogue),
                new Manifests(catalogue, Manifests.Kind.COMPOSE),
                new Manifests(catalogue, Manifests.Kind.KUBERNETES),
                new Dockerfiles(catalogue),
                new ScriptDetector(catalogue),
                new ByteCodeDetector(catalogue),
                new ArchiveDetector(catalogue),
                new ModelFiles(catalogue),
                new JvmCodeDetector(catalogue),
                new ImportsDetector(catalogue),
                new NotebookDetector(catalogue),
                new GoModDetector(technologies),
                new NugetDetector(technologies),
                new CargoDetector(technologies),
                new GemDetector(technologies),
                new ComposerDetector(technologies),
                new CranDetector(technologies),
                new SbomDetector(technologies),
                new Manifests(catalogue, Manifests.Kind.JOBS),
                new Infrastructure(catalogue),
                new NamedFiles(catalogue),
                new McpServers(catalogue),
                new FlowDetector(catalogue),
                new SecretsDetector(catalogue),
                new VectorFieldsDetector(),
                new VectorExtensionDetector(),
                new PersonalRecordsDetector());
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
