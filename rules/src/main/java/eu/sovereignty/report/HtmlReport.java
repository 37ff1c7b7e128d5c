package eu.sovereignty.report;

import gg.jte.generated.precompiled.JtereportGenerated;
import gg.jte.html.HtmlInterceptor;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code report.html}: one file without script, for the screen, for paper and for a screen reader. */
public final class HtmlReport implements ReportFormat {

    /** Nothing is added to what the templates say. */
    private static final @Nullable HtmlInterceptor NONE = null;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        JtereportGenerated.render(new VisibleOutput(bytes), NONE, new HtmlPage(model));
        bytes.writeTo(out);
    }

    @Override
    public List<Companion> companions(ReportModel model) {
        return RulePages.linkedFrom(model);
    }
}
