package eu.sovereignty;

import eu.sovereignty.AssessmentRequest.Judged;
import eu.sovereignty.catalogue.CatalogueReader;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Scan;
import eu.sovereignty.inventory.ScanLimits;
import eu.sovereignty.inventory.ScanRequest;
import eu.sovereignty.inventory.ScanRequest.BuiltModule;
import eu.sovereignty.verdict.Policy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the repository that a manifest declares; what declares it, and what this tool writes, is no part of it. */
final class RepositoryScan {

    private RepositoryScan() {}

    /** What the repository shows; nothing where nobody wants to know, or where the catalogue cannot be read. */
    static Inventory of(AssessmentRequest request, CatalogueReader.Reading catalogue) {
        return catalogue
                .catalogue()
                .filter(known -> request.judged().lookAtRepository())
                .map(known -> Scan.of(scan(request), known))
                .orElse(Inventory.NONE);
    }

    private static ScanRequest scan(AssessmentRequest request) {
        Judged judged = request.judged();
        Set<Path> excluded = Stream.of(
                        Optional.of(judged.manifest()),
                        judged.catalogue(),
                        Optional.of(request.output().directory()))
                .flatMap(Optional::stream)
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        List<BuiltModule> modules =
                judged.modules().stream().map(ReactorModule::built).toList();
        return new ScanRequest(judged.basedir(), everything(request), excluded, modules, ScanLimits.DEFAULT);
    }

    /**
     * A supplier writes his own .gitignore: it must not choose what a buyer reads. A word that is neither true nor false is
     * refused elsewhere, and what was seen is then not used.
     */
    private static boolean everything(AssessmentRequest request) {
        return request.judged()
                .everything()
                .map(Boolean::parseBoolean)
                .orElseGet(() -> Policy.builtIn(request.bar().policy())
                        .filter(Policy::ofStranger)
                        .isPresent());
    }
}
