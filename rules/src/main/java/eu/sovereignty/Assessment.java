package eu.sovereignty;

import eu.sovereignty.AssessmentRequest.Judged;
import eu.sovereignty.AssessmentRequest.Law;
import eu.sovereignty.catalogue.CatalogueReader;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Later;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Root;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Texts;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.manifest.ManifestReading;
import eu.sovereignty.report.BuildModule;
import eu.sovereignty.report.DescribedRule;
import eu.sovereignty.report.ReportFormat;
import eu.sovereignty.report.ReportModel;
import eu.sovereignty.report.Wording;
import eu.sovereignty.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The whole pipeline: what is declared and what is publicly known become a case, rules judge it, a policy takes the verdict,
 * reports tell it.
 */
public final class Assessment {

    private final AssessmentRequest request;
    private final Rulebook rulebook;

    private Assessment(AssessmentRequest request, Rulebook rulebook) {
        this.request = request;
        this.rulebook = rulebook;
    }

    /** Judges what the request names, and writes the reports. Everything wrong with the request is said at once. */
    public static AssessmentResult run(AssessmentRequest request) {
        Judged judged = request.judged();
        Supplier<Rulebook> rulebook = SideBySide.start(Rulebook::builtIn);
        Supplier<CatalogueReader.Reading> catalogue =
                SideBySide.start(() -> CatalogueReader.read(judged.basedir(), judged.catalogue()));
        Supplier<Inventory> inventory = SideBySide.start(() -> RepositoryScan.of(request, catalogue.get()));
        ManifestReading manifest = ManifestReader.read(judged.basedir(), judged.manifest());
        return new Assessment(request, rulebook.get()).run(manifest, catalogue.get(), inventory);
    }

    private AssessmentResult run(
            ManifestReading manifest, CatalogueReader.Reading catalogue, Supplier<Inventory> inventory) {
        Parameters parameters = Parameters.of(request, rulebook);
        List<Problem> problems = Stream.of(parameters.problems(), manifest.problems(), catalogue.problems())
                .flatMap(List::stream)
                .toList();
        ReportModel.Run run = circumstances(parameters, manifest, catalogue);
        if (!problems.isEmpty()) {
            Verdict none = Verdict.invalidInput(parameters.policy());
            return Ending.of(request, ReportModel.invalid(run, none, problems), parameters.formatsAndJson());
        }
        Supplier<Texts> texts = SideBySide.start(() -> rehearsed(parameters, run));
        Dossier dossier = Dossier.of(
                manifest.manifest().orElseThrow(),
                catalogue.catalogue().orElseThrow(),
                inventory.get(),
                parameters.asOf(),
                parameters.minimums());
        Law law = request.law();
        Rulebook applied = rulebook.withOverlays(law.overlays()).only(law.rules(), law.skipRules());
        List<Outcome> outcomes = applied.judge(dossier);
        Verdict verdict = Verdict.of(outcomes, parameters.policy(), parameters.asOf());
        ReportModel model = ReportModel.of(
                run,
                dossier,
                outcomes,
                verdict,
                wording(run, dossier, texts.get()),
                new Later<>(() -> DescribedRule.all(applied, texts.get(), rule -> List.of())));
        return Ending.of(request, model, parameters.formats());
    }

    /** Writes an empty report to nowhere: the classes that writing needs are loaded while the case is judged. */
    private static Texts rehearsed(Parameters parameters, ReportModel.Run run) {
        ReportModel nothing = ReportModel.invalid(run, Verdict.invalidInput(parameters.policy()), List.of());
        for (ReportFormat format : parameters.formats()) {
            SideBySide.start(() -> written(format, nothing));
        }
        return new Texts();
    }

    private static boolean written(ReportFormat format, ReportModel model) {
        try {
            format.write(model, OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Wording wording(ReportModel.Run run, Dossier dossier, Texts texts) {
        return new Wording(
                run.language(),
                texts::of,
                rulebook::act,
                dossier.context().catalogue().countries()::name);
    }

    private ReportModel.Run circumstances(
            Parameters parameters, ManifestReading manifest, CatalogueReader.Reading catalogue) {
        List<InputFile> inputs = Stream.of(manifest.inputs(), catalogue.inputs())
                .flatMap(List::stream)
                .toList();
        Judged judged = request.judged();
        return new ReportModel.Run(
                request.toolVersion(),
                new Root(judged.basedir()).shown(judged.manifest()),
                parameters.asOf(),
                parameters.language().orElseGet(() -> ReportLanguage.of(judged, manifest)),
                inputs,
                judged.modules().stream().map(Assessment::module).toList());
    }

    private static BuildModule module(ReactorModule module) {
        return new BuildModule(module.id(), module.path(), module.classesPresent(), module.dependenciesResolved());
    }
}
