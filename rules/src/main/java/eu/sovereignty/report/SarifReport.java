package eu.sovereignty.report;

import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Position;
import eu.sovereignty.verdict.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/**
 * {@code report.sarif}: SARIF 2.1.0 (OASIS Standard with Errata 01). Every rule that was applied, in their order; the results
 * that somebody should look at ({@link SarifResults}); the files that were read, with their digests; what was wrong with the
 * input, as notifications. Columns count Unicode characters, as everywhere in this tool, and {@code columnKind} says so: a
 * report does not have the lines that would be needed to count UTF-16 code units. {@code versionControlProvenance} is left out:
 * nothing here asks a version control system.
 */
public final class SarifReport implements ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The base of relative addresses; whoever reads the file knows where the project lies. */
    private static final String ROOT = "SRCROOT";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> {
                json.text("$schema", SCHEMA);
                json.text("version", "2.1.0");
                json.objects("runs", List.of(model), run -> run(json, run));
            });
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void run(Json json, ReportModel model) {
        FormatWords words = new FormatWords(model.run().language());
        SarifRules rules = new SarifRules(model.rules().get(), model.run().language());
        json.object("tool", () -> json.object("driver", () -> driver(json, model, rules)));
        json.objects("invocations", List.of(model), judged -> invocation(json, judged));
        json.object("automationDetails", () -> json.text("id", ReportModel.TOOL + "/"));
        json.text("language", model.run().language().code());
        json.object(
                "originalUriBaseIds",
                () -> json.object(ROOT, () -> message(json, "description", words.text("sarif.root"))));
        json.objects("artifacts", model.run().inputs(), input -> artifact(json, input));
        json.text("columnKind", "unicodeCodePoints");
        new SarifResults(json, words, rules).write(model);
    }

    private static void driver(Json json, ReportModel model, SarifRules rules) {
        json.text("name", ReportModel.TOOL);
        json.text("version", model.run().version());
        json.text("language", model.run().language().code());
        rules.write(json);
    }

    private static void invocation(Json json, ReportModel model) {
        json.bool("executionSuccessful", wasJudged(model));
        json.objects("toolConfigurationNotifications", model.problems(), problem -> notification(json, problem, model));
        json.object("properties", () -> {
            json.text("status", model.verdict().status().name());
            json.text("policy", model.verdict().policy().id());
            json.text("asOf", model.run().asOf().toString());
            json.text("headline", new ConsoleReport(model).headline());
        });
    }

    private static boolean wasJudged(ReportModel model) {
        Status status = model.verdict().status();
        return status != Status.INVALID_INPUT && status != Status.NOTHING_EVALUATED;
    }

    private static void notification(Json json, Problem problem, ReportModel model) {
        json.object("descriptor", () -> json.text("id", problem.kind().name()));
        json.text("level", "error");
        message(json, "message", problem.message(model.run().language()));
        if (Findings.inFile(problem)) {
            json.objects("locations", List.of(problem.at()), at -> physical(json, at));
        }
    }

    private static void artifact(Json json, InputFile input) {
        json.object("location", () -> address(json, input.path()));
        json.object("hashes", () -> json.text("sha-256", input.sha256()));
    }

    static void message(Json json, String name, String text) {
        json.object(name, () -> json.text("text", SarifText.of(text)));
    }

    /** Where something is; a file as a whole has no region. */
    static void physical(Json json, Position at) {
        json.object("physicalLocation", () -> {
            json.object("artifactLocation", () -> address(json, at.file()));
            if (at.line() > 0) {
                json.object("region", () -> {
                    json.number("startLine", at.line());
                    json.number("startColumn", Math.max(1, at.column()));
                });
            }
        });
    }

    private static void address(Json json, String path) {
        json.text("uri", Uris.of(path));
        if (Uris.isRelative(path)) {
            json.text("uriBaseId", ROOT);
        }
    }
}
