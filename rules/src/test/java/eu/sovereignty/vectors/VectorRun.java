package eu.sovereignty.vectors;

import eu.sovereignty.cases.CaseManifest;
import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.document.Node;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.manifest.ManifestReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Judges the base manifest with changes on one day, by every rule. */
final class VectorRun {

    static final Rulebook RULES = Rulebook.builtIn();

    private static final Catalogue CATALOGUE = Catalogue.builtIn();

    private VectorRun() {}

    static List<Outcome> outcomes(Path folder, Node.Mapping changes, LocalDate day) throws IOException {
        Path place = Files.createTempDirectory(folder, "vector");
        Path file = Files.writeString(
                place.resolve("sovereignty.yaml"), CaseManifest.text(Vector.text("gdpr-fr-base.yaml"), changes));
        ManifestReading reading = ManifestReader.read(place, file);
        return RULES.judge(Dossier.of(
                reading.manifest().orElseThrow(() -> new AssertionError("bad manifest: " + reading.problems())),
                CATALOGUE,
                day));
    }
}
