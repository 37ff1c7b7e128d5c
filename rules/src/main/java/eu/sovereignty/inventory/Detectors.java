package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Technologies;
import java.util.List;

/** All detectors there are, in the order of what they are worth. */
final class Detectors {

    private Detectors() {}

    static List<Detector> all(Catalogue catalogue) {
        Technologies technologies = catalogue.technologies();
        return List.of(
                new GradleDetector(technologies), new NpmDetector(technologies), new NpmLockDetector(technologies));
    }
}
