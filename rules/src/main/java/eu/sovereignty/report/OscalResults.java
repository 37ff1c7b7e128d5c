package eu.sovereignty.report;

import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The results of an assessment, see {@link OscalReport}. */
final class OscalResults {

    private final Json json;
    private final ReportModel model;
    private final Oscal oscal;
    private final String day;

    /** What is observed, with what identifies it in this report. */
    private record Observed(WordedOutcome worded, String fingerprint) {}

    OscalResults(Json json, ReportModel model) {
        this.json = json;
        this.model = model;
        this.oscal = new Oscal(json, model);
        this.day = Timestamps.midnight(model.run().asOf());
    }

    void write() {
        oscal.uuid(oscal.uuid("results"));
        oscal.metadata(oscal.words().text("oscal.results", model.run().manifest()));
        json.object("import-ap", () -> json.text("href", Oscal.PLAN));
        json.objects("results", List.of(model), judged -> result());
        backMatter();
    }

    private void result() {
        oscal.uuid(oscal.uuid("result"));
        oscal.markup("title", oscal.words().labels().word(model.verdict().status()));
        oscal.markup("description", new ConsoleReport(model).headline());
        json.text("start", day);
        json.text("end", day);
        oscal.properties(properties());
        oscal.reviewedControls();
        List<Observed> observed = observed();
        if (model.problems().isEmpty()) {
            some("observations", observed, this::observation);
        } else {
            Fingerprints fingerprints = new Fingerprints();
            json.objects("observations", model.problems(), problem -> problem(problem, fingerprints.next(problem)));
        }
        some(
                "findings",
                observed.stream()
                        .filter(one -> Findings.is(one.worded(), Result.FAILED))
                        .toList(),
                this::finding);
    }

    /** OSCAL knows no empty lists. */
    private <T> void some(String name, List<T> items, Consumer<T> members) {
        if (!items.isEmpty()) {
            json.objects(name, items, members);
        }
    }

    private List<Oscal.Property> properties() {
        List<Oscal.Property> properties = new ArrayList<>(oscal.policy());
        properties.add(new Oscal.Property("status", model.verdict().status().name()));
        model.verdict()
                .counts()
                .forEach((result, count) -> properties.add(new Oscal.Property(
                        "count-" + result.name().toLowerCase(Locale.ROOT).replace('_', '-'), String.valueOf(count))));
        return properties;
    }

    private List<Observed> observed() {
        Fingerprints fingerprints = new Fingerprints();
        return Findings.of(model).stream()
                .map(worded -> new Observed(worded, fingerprints.next(worded.outcome())))
                .toList();
    }

    private void observation(Observed one) {
        WordedOutcome worded = one.worded();
        oscal.uuid(oscal.uuid("observation", one.fingerprint()));
        oscal.markup("title", worded.title());
        oscal.markup("description", worded.message());
        oscal.properties(List.of(
                new Oscal.Property("outcome", worded.outcome().result().name()),
                new Oscal.Property("severity", worded.outcome().severity().name()),
                new Oscal.Property("stops", String.valueOf(worded.stops())),
                new Oscal.Property("rule", worded.rule()),
                new Oscal.Property("subject", worded.subject()),
                new Oscal.Property("law", worded.law())));
        json.texts("methods", List.of("EXAMINE"));
        json.objects("subjects", List.of(worded.subject()), subject -> {
            json.text("subject-uuid", subject(subject).toString());
            json.text("type", "resource");
        });
        evidence(worded.outcome().subject().at());
        json.text("collected", day);
        if (!worded.remedy().isEmpty()) {
            oscal.markup("remarks", oscal.words().text("next", worded.remedy()));
        }
    }

    private void evidence(Position at) {
        json.objects("relevant-evidence", List.of(at), place -> {
            json.text("href", Uris.of(place.file()));
            oscal.markup("description", place.place());
        });
    }

    private void problem(Problem problem, String fingerprint) {
        oscal.uuid(oscal.uuid("problem", fingerprint));
        oscal.markup("title", problem.at().place());
        oscal.markup("description", problem.message(model.run().language()));
        oscal.properties(List.of(new Oscal.Property("kind", problem.kind().name())));
        json.texts("methods", List.of("EXAMINE"));
        json.text("collected", day);
    }

    private void finding(Observed one) {
        oscal.uuid(oscal.uuid("finding", one.fingerprint()));
        oscal.markup("title", one.worded().title());
        oscal.markup("description", one.worded().message());
        json.object("target", () -> {
            json.text("type", "objective-id");
            json.text("target-id", one.worded().rule());
            json.object("status", () -> {
                json.text("state", "not-satisfied");
                json.text("reason", "fail");
            });
        });
        json.objects(
                "related-observations",
                List.of(oscal.uuid("observation", one.fingerprint())),
                uuid -> json.text("observation-uuid", uuid.toString()));
    }

    private UUID subject(String id) {
        return oscal.uuid("subject", id);
    }

    private void backMatter() {
        Map<UUID, Runnable> resources = new LinkedHashMap<>();
        for (InputFile input : model.run().inputs()) {
            resources.put(oscal.input(input.path()), () -> oscal.resource(input));
        }
        for (WordedOutcome worded : Findings.of(model)) {
            resources.put(subject(worded.subject()), () -> {
                oscal.uuid(subject(worded.subject()));
                oscal.markup("title", worded.subject());
            });
        }
        if (!resources.isEmpty()) {
            json.object("back-matter", () -> json.objects("resources", List.copyOf(resources.values()), Runnable::run));
        }
    }
}
