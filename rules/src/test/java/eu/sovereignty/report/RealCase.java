package eu.sovereignty.report;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Texts;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.manifest.ManifestReading;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Manifests under the real rules and the real catalogue, as models of reports. */
final class RealCase {

    private static final Path GOOD = Path.of("src/test/resources/eu/sovereignty/manifest/good");

    private RealCase() {}

    static ReportModel example(String file, Language language) {
        return model(GOOD, Path.of(file), language);
    }

    /** The demonstration of the repository. */
    static ReportModel demo(Language language) {
        return model(Path.of("../it/demo"), Path.of("sovereignty.yaml"), language);
    }

    /** A manifest that is written into a folder of the test's own. */
    static ReportModel written(Path folder, String manifest, Language language) throws IOException {
        Files.writeString(folder.resolve("sovereignty.yaml"), manifest);
        return model(folder, Path.of("sovereignty.yaml"), language);
    }

    private static ReportModel model(Path folder, Path file, Language language) {
        ManifestReading reading = ManifestReader.read(folder, file);
        Dossier dossier = Dossier.of(
                reading.manifest().orElseThrow(() -> new AssertionError(reading.problems())),
                Catalogue.builtIn(),
                Samples.DAY);
        List<Outcome> outcomes = Rulebook.builtIn().judge(dossier);
        return ReportModel.of(
                Samples.run(language),
                dossier,
                outcomes,
                Verdict.of(outcomes, Policy.DEFAULT, Samples.DAY),
                new Wording(
                        language,
                        new Texts()::of,
                        Rulebook.builtIn()::act,
                        dossier.context().catalogue().countries()::name),
                () -> DescribedRule.all(Rulebook.builtIn(), new Texts(), rule -> List.of()));
    }
}
