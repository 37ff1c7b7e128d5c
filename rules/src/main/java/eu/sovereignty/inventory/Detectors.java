package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Technologies;
import java.util.ArrayList;
import java.util.List;

/** All detectors there are, in the order of what they are worth. */
final class Detectors {

    private Detectors() {}

    static List<Detector> all(Catalogue catalogue) {
        Technologies technologies = catalogue.technologies();
        List<Detector> all = new ArrayList<>();
        all.add(new GradleDetector(technologies));
        all.add(new NpmDetector(technologies));
        all.add(new NpmLockDetector(technologies));
        all.add(new RequirementsDetector(technologies));
        all.add(new PyprojectDetector(technologies));
        all.add(new SetupPyDetector(technologies));
        all.add(new ImportsDetector(catalogue));
        all.add(new NotebookDetector(catalogue));
        all.add(new GoModDetector(technologies));
        all.add(new NugetDetector(technologies));
        all.add(new CargoDetector(technologies));
        all.add(new GemDetector(technologies));
        all.add(new ComposerDetector(technologies));
        all.add(new CranDetector(technologies));
        all.add(new SbomDetector(technologies));
        return all;
    }
}
