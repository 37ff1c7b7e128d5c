package eu.sovereignty;

import eu.sovereignty.report.ConsoleReport;
import eu.sovereignty.report.ReportFormat;
import eu.sovereignty.report.ReportModel;
import eu.sovereignty.report.SitePage;
import eu.sovereignty.verdict.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The end of an assessment: the reports are written, and the console is told. */
final class Ending {

    private Ending() {}

    static AssessmentResult of(AssessmentRequest request, ReportModel model, List<ReportFormat> formats) {
        ConsoleReport console = new ConsoleReport(model);
        try {
            List<Path> reports =
                    new Publication(request.judged().basedir(), request.output().directory()).publish(model, formats);
            List<String> lines = new ArrayList<>(console.lines());
            reports.stream().limit(1).forEach(report -> lines.add(console.report(report.toString())));
            return new AssessmentResult(
                    end(model.verdict().status()), console.headline(), lines, reports, () -> SitePage.of(model));
        } catch (IOException e) {
            String headline = console.unwritable(String.valueOf(e.getMessage()));
            List<String> lines = new ArrayList<>(console.lines());
            lines.add(headline);
            return new AssessmentResult(
                    AssessmentResult.End.BAD_INPUT, headline, lines, List.of(), () -> SitePage.of(model));
        }
    }

    private static AssessmentResult.End end(Status status) {
        return switch (status) {
            case FAILS -> AssessmentResult.End.FINDINGS;
            case HOLDS, HOLDS_WITH_OPEN_QUESTIONS -> AssessmentResult.End.HOLDS;
            case NOTHING_EVALUATED, INVALID_INPUT -> AssessmentResult.End.BAD_INPUT;
        };
    }
}
