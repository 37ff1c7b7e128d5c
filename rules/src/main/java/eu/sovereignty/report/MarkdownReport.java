package eu.sovereignty.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * {@code report.md}: the verdict, what blocks, what is open and what is coming, for the summary of a pipeline or a comment on a
 * change. It has no links, because where it is shown nothing lies beside it.
 */
public final class MarkdownReport implements ReportFormat {

    /** Comments on GitHub end at 65,536 characters; what a pipeline adds of its own must fit too. */
    static final int LIMIT = 60_000;

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String fileName() {
        return "report.md";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        out.write(new MarkdownSummary(model, LIMIT).text().getBytes(StandardCharsets.UTF_8));
    }
}
