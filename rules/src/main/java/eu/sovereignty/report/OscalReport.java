package eu.sovereignty.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/**
 * {@code oscal-assessment-results.json}, and beside it {@code oscal-assessment-plan.json}, which OSCAL asks for: the policy and
 * the rules that were applied (OSCAL 1.1.2, NIST). The identifiers change with the inputs, and with nothing else; the day of the
 * judgement at midnight UTC stands for every time.
 *
 * <p>What somebody should look at is an observation. A finding of OSCAL says that an objective is satisfied or that it is not,
 * and nothing between: so only what FAILED is a finding. What is met is counted in a property, and never said to be satisfied:
 * declarations were compared with rules, and nobody has examined a system. There are no risks, which nobody has weighed.
 */
public final class OscalReport implements ReportFormat {

    @Override
    public String id() {
        return "oscal";
    }

    @Override
    public String fileName() {
        return Oscal.RESULTS;
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> json.object("assessment-results", () -> new OscalResults(json, model).write()));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public List<Companion> companions(ReportModel model) {
        return List.of(new Companion.Told(Oscal.PLAN, model, OscalReport::writePlan));
    }

    private static void writePlan(ReportModel model, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object(() -> json.object("assessment-plan", () -> new OscalPlan(json, model).write()));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
