package eu.sovereignty.report;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/** Escapes for HTML, by context, what is first made {@link Visible}: whatever a template shows passes here. */
final class VisibleOutput extends OwaspHtmlTemplateOutput {

    VisibleOutput(TemplateOutput output) {
        super(output);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(Visible.of(value));
    }
}
