package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/** All detectors there are, in the order of what they are worth. */
final class Detectors {

    private Detectors() {}

    static List<Detector> all(Catalogue catalogue) {
        return List.of(
                new MavenDetector(catalogue),
                new JvmCodeDetector(catalogue),
                new ByteCodeDetector(catalogue),
                new SettingsDetector(catalogue),
                new EnvironmentFileDetector(catalogue),
                new HostsDetector(catalogue),
                new SecretsDetector(catalogue),
                new PersonalRecordsDetector());
    }

    /** Literal texts of which a file holds one wherever a detector may find something in it. */
    static List<String> anchors(Catalogue catalogue) {
        return Stream.of(
                        catalogue.technologies().anchors(),
                        ModelHosts.anchors(catalogue),
                        catalogue.keyFormats().anchors())
                .flatMap(List::stream)
                .toList();
    }
}
