package eu.sovereignty.report;

import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.law.Act;
import eu.sovereignty.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.exc.JacksonIOException;

/**
 * {@code report.json}. Its names are a contract: they and their order stand in {@code report.schema.json}; what is absent
 * is left out, a list never is.
 */
public final class JsonReport implements ReportFormat {

    @Override
    public String id() {
        return "json";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> report(json, model));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void report(Json json, ReportModel model) {
        ReportModel.Run run = model.run();
        json.object("tool", () -> {
            json.text("name", ReportModel.TOOL);
            json.text("version", run.version());
        });
        json.text("asOf", run.asOf().toString());
        json.text("language", run.language().code());
        json.objects("inputs", run.inputs(), input -> input(json, input));
        json.object("build", () -> json.objects("modules", run.modules(), module -> module(json, module)));
        json.object("verdict", () -> verdict(json, model.verdict()));
        json.objects("problems", model.problems(), problem -> problem(json, problem, model));
        json.objects("outcomes", model.outcomes(), worded -> JsonOutcome.write(json, worded));
        json.objects("subjects", model.subjects(), subject -> subject(json, subject));
        if (model.inventory().files() > 0) {
            json.object("repository", () -> repository(json, model.inventory()));
        }
        json.object(
                "catalogue",
                () -> json.objects("overrides", model.overrides(), change -> {
                    json.text("entry", change.entry());
                    json.texts("keys", change.keys());
                    position(json, change.at());
                }));
        json.objects("calendar", model.calendar(), duty -> duty(json, duty));
    }

    private static void repository(Json json, Inventory inventory) {
        json.number("files", inventory.files());
        json.objects("unread", inventory.unread(), unread -> InventoryJson.unread(json, unread));
    }

    private static void input(Json json, InputFile input) {
        json.text("path", input.path());
        json.text("sha256", input.sha256());
    }

    private static void module(Json json, BuildModule module) {
        json.text("id", module.id());
        json.text("path", module.path());
        json.bool("classesPresent", module.classesPresent());
        json.bool("dependenciesResolved", module.dependenciesResolved());
    }

    private static void verdict(Json json, Verdict verdict) {
        json.text("status", verdict.status().name());
        json.text("policy", verdict.policy().id());
        json.text("failOn", verdict.policy().failOn().word());
        json.text("failOnUndetermined", verdict.policy().failOnUndetermined().word());
        json.object("counts", () -> verdict.counts().forEach((result, number) -> json.number(result.name(), number)));
    }

    private static void problem(Json json, Problem problem, ReportModel model) {
        json.text("kind", problem.kind().name());
        json.text("message", problem.message(model.run().language()));
        position(json, problem.at());
        json.text("excerpt", problem.excerpt());
    }

    private static void subject(Json json, DescribedSubject described) {
        json.text("kind", described.subject().id().kind());
        json.text("id", described.subject().id().toString());
        json.values("facts", described.facts());
    }

    private static void duty(Json json, ComingDuty duty) {
        json.text("startsOn", duty.startsOn().toString());
        json.bool("announced", duty.announced());
        json.text("rule", duty.duty().rule());
        json.text("title", duty.duty().title());
        law(json, duty.duty());
        json.texts("subjects", duty.subjects());
    }

    static void position(Json json, Position at) {
        json.object("position", () -> {
            json.text("file", at.file());
            json.number("line", at.line());
            json.number("column", at.column());
            json.text("pointer", at.pointer());
        });
    }

    static void law(Json json, WordedOutcome worded) {
        json.object("law", () -> {
            json.text("act", worded.act().id());
            json.text("article", worded.outcome().card().law().article());
            json.text("eli", Optional.of(worded.act()).flatMap(Act::eli));
        });
    }
}
