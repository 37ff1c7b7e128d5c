package eu.sovereignty.report;

import eu.sovereignty.document.InputFile;
import java.util.List;
import java.util.UUID;

/**
 * The assessment plan: which rules are applied under which policy. The manifest stands for the system security plan that OSCAL
 * wants to be named; the rules are controls and objectives of their own.
 */
final class OscalPlan {

    private final Json json;
    private final ReportModel model;
    private final Oscal oscal;
    private final PageWords pages;

    OscalPlan(Json json, ReportModel model) {
        this.json = json;
        this.model = model;
        this.oscal = new Oscal(json, model);
        this.pages = new PageWords(model.run().language());
    }

    void write() {
        UUID manifest = oscal.input(model.run().manifest());
        oscal.uuid(oscal.uuid("plan"));
        oscal.metadata(oscal.words().text("oscal.plan", model.run().manifest()));
        json.object("import-ssp", () -> {
            json.text("href", "#" + manifest);
            oscal.markup("remarks", oscal.words().text("oscal.ssp"));
        });
        List<DescribedRule> rules = model.rules().get();
        if (!rules.isEmpty()) {
            json.object("local-definitions", () -> json.objects("objectives-and-methods", rules, this::objective));
        }
        json.object("terms-and-conditions", () -> json.objects("parts", List.of(model), judged -> terms()));
        oscal.reviewedControls();
        json.object("back-matter", () -> json.objects("resources", resources(), this::resource));
    }

    private void objective(DescribedRule rule) {
        json.text("control-id", rule.id());
        json.objects("parts", List.of(rule), described -> {
            json.text("id", described.id());
            json.text("name", "assessment-objective");
            oscal.markup("title", pages.sentence(described.texts().title()));
            oscal.markup(
                    "prose", Citation.of(described.act(), described.card().law().article(), pages.labels()));
        });
    }

    private void terms() {
        json.text("name", "assumptions");
        oscal.markup("title", oscal.words().text("oscal.policy"));
        oscal.properties(oscal.policy());
    }

    /** The manifest is named even where it could not be read. */
    private List<InputFile> resources() {
        List<InputFile> inputs = model.run().inputs().stream()
                .filter(input -> input.path().equals(model.run().manifest()))
                .limit(1)
                .toList();
        return inputs.isEmpty() ? List.of(new InputFile(model.run().manifest(), "")) : inputs;
    }

    private void resource(InputFile input) {
        if (input.sha256().isEmpty()) {
            oscal.uuid(oscal.input(input.path()));
            oscal.markup("title", input.path());
        } else {
            oscal.resource(input);
        }
    }
}
