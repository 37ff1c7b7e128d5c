package eu.sovereignty.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code report.html}: one file without script, for the screen, for paper and for a screen reader. */
public final class HtmlReport implements ReportFormat {

    /** Templates are classes of this jar; none is read from a directory. */
    private static final @Nullable Path NO_DIRECTORY = null;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        engine().render("report.jte", new HtmlPage(model), new VisibleOutput(bytes));
        bytes.writeTo(out);
    }

    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(NO_DIRECTORY, ContentType.Html, HtmlReport.class.getClassLoader());
    }
}
