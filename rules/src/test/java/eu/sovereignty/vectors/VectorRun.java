package eu.sovereignty.vectors;

import eu.sovereignty.cases.CaseManifest;
import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.document.Node;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Minimums;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Scan;
import eu.sovereignty.inventory.ScanLimits;
import eu.sovereignty.inventory.ScanRequest;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.manifest.ManifestReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the base manifest with changes on one day, by every rule. */
final class VectorRun {

    static final Rulebook RULES = Rulebook.builtIn();

    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    private VectorRun() {}

    static List<Outcome> outcomes(Path folder, Node.Mapping changes, LocalDate day) throws IOException {
        return outcomes(folder, changes, Map.of(), day);
    }

    /** The same, where the repository holds some files; where it holds none, nobody looks at it. */
    static List<Outcome> outcomes(Path folder, Node.Mapping changes, Map<String, String> files, LocalDate day)
            throws IOException {
        Path place = Files.createTempDirectory(folder, "vector");
        for (Map.Entry<String, String> shown : files.entrySet()) {
            Path path = place.resolve(shown.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, shown.getValue());
        }
        Path file = Files.writeString(
                place.resolve("sovereignty.yaml"), CaseManifest.text(Vector.text("gdpr-fr-base.yaml"), changes));
        ManifestReading reading = ManifestReader.read(place, file);
        return RULES.judge(Dossier.of(
                reading.manifest().orElseThrow(() -> new AssertionError("bad manifest: " + reading.problems())),
                CATALOGUE,
                files.isEmpty() ? Inventory.NONE : inventory(place, file),
                day,
                Minimums.NONE));
    }

    private static Inventory inventory(Path place, Path manifest) {
        return Scan.of(new ScanRequest(place, false, Set.of(manifest), List.of(), ScanLimits.DEFAULT), CATALOGUE);
    }
}
