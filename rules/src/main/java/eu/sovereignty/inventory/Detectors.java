package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.List;

/** All detectors there are, in the order of what they are worth. */
final class Detectors {

    private Detectors() {}

    static List<Detector> all(Catalogue catalogue) {
        return List.of(
                new MavenDetector(catalogue),
                new JvmCodeDetector(catalogue),
                new ByteCodeDetector(catalogue),
                new ArchiveDetector(catalogue));
    }
}
