package eu.sovereignty.report;

import eu.sovereignty.document.InputFile;
import java.util.List;
import java.util.UUID;

/**
 * What an OSCAL assessment plan and the results of the assessment share (OSCAL 1.1.2). Texts are Markdown there, values of
 * properties are not empty, and identifiers are of version 5.
 */
final class Oscal {

    /** The name of the plan, beside the results. */
    static final String PLAN = "oscal-assessment-plan.json";

    /** The name of the results. */
    static final String RESULTS = "oscal-assessment-results.json";

    /** What makes a property ours. */
    private static final String NAMESPACE = "urn:sovereignty:report:1";

    private static final String VERSION = "1.1.2";
    private static final String NO_CONTROL = "none";

    private final Json json;
    private final ReportModel model;
    private final FormatWords words;
    private final NameUuids uuids;

    Oscal(Json json, ReportModel model) {
        this.json = json;
        this.model = model;
        this.words = new FormatWords(model.run().language());
        this.uuids = NameUuids.of(model);
    }

    FormatWords words() {
        return words;
    }

    /** A property of an OSCAL object. */
    record Property(String name, String value) {}

    /** The identifier of a thing of this judgement. */
    UUID uuid(String... name) {
        return uuids.of(name);
    }

    void uuid(UUID uuid) {
        json.text("uuid", uuid.toString());
    }

    /** Text of one line or more. */
    void markup(String name, String text) {
        json.text(name, Markdown.text(text));
    }

    void metadata(String title) {
        String day = Timestamps.midnight(model.run().asOf());
        json.object("metadata", () -> {
            markup("title", title);
            json.text("published", day);
            json.text("last-modified", day);
            json.text("version", line(model.run().version()));
            json.text("oscal-version", VERSION);
            properties(List.of(
                    new Property("tool", ReportModel.TOOL),
                    new Property("language", model.run().language().code())));
            markup("remarks", words.labels().text("html.disclaimer"));
        });
    }

    /** What the policy says of the build. */
    List<Property> policy() {
        return List.of(
                new Property("policy", model.verdict().policy().id()),
                new Property("fail-on", model.verdict().policy().failOn().word()),
                new Property(
                        "fail-on-undetermined",
                        model.verdict().policy().failOnUndetermined().word()));
    }

    void properties(List<Property> properties) {
        json.objects(
                "props",
                properties.stream()
                        .filter(property -> !line(property.value()).isEmpty())
                        .toList(),
                property -> {
                    json.text("name", property.name());
                    json.text("ns", NAMESPACE);
                    json.text("value", line(property.value()));
                });
    }

    /** A value on one line, without spaces around it. */
    private static String line(String value) {
        return Visible.of(value).strip();
    }

    /** The rules that were applied. OSCAL has no selection that selects none: where there is none, the control is called so. */
    void reviewedControls() {
        List<String> applied =
                model.rules().get().stream().map(DescribedRule::id).toList();
        List<String> controls = applied.isEmpty() ? List.of(NO_CONTROL) : applied;
        json.object(
                "reviewed-controls",
                () -> json.objects("control-selections", List.of(controls), selected -> {
                    markup("description", words.text(applied.isEmpty() ? "oscal.controls.none" : "oscal.controls"));
                    json.objects("include-controls", selected, control -> json.text("control-id", control));
                }));
    }

    /** The file of a run, as a resource. */
    void resource(InputFile input) {
        uuid(input(input.path()));
        markup("title", input.path());
        json.objects("rlinks", List.of(input), file -> {
            json.text("href", Uris.of(file.path()));
            json.objects("hashes", List.of(file.sha256()), hash -> {
                json.text("algorithm", "SHA-256");
                json.text("value", hash);
            });
        });
    }

    /** The identifier of a file that was read. */
    UUID input(String path) {
        return uuid("input", path);
    }
}
