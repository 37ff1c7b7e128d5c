package eu.sovereignty.plugin;

import eu.sovereignty.report.SitePage;
import eu.sovereignty.report.SitePage.Cell;
import eu.sovereignty.report.SitePage.Part;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** A page of a site, written in the words of Doxia: the skin of the site gives it its look. */
final class SinkPage {
    private final Sink sink;

    SinkPage(Sink sink) {
        this.sink = sink;
    }

    /**
     * Writes it.
     *
     * @param folder of the whole report, beside the page
     */
    void write(SitePage page, String folder) {
        sink.head();
        sink.title();
        sink.text(page.title());
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        heading1(page.title());
        page.lead().forEach(this::paragraph);
        sink.paragraph();
        link(folder + "/report.html", page.full());
        sink.paragraph_();
        page.parts().forEach(part -> section(part, folder));
        paragraph(page.disclaimer());
        sink.section1_();
        sink.body_();
    }

    private void section(Part part, String folder) {
        sink.section2();
        sink.sectionTitle2();
        sink.text(part.title());
        sink.sectionTitle2_();
        if (part.rows().isEmpty()) {
            paragraph(part.none());
        } else {
            table(part, folder);
        }
        part.more().ifPresent(this::paragraph);
        sink.section2_();
    }

    private void table(Part part, String folder) {
        sink.table();
        sink.tableRows(null, false);
        sink.tableRow();
        part.columns().forEach(this::header);
        sink.tableRow_();
        part.rows().forEach(row -> row(row, folder));
        sink.tableRows_();
        sink.table_();
    }

    private void header(String text) {
        sink.tableHeaderCell();
        sink.text(text);
        sink.tableHeaderCell_();
    }

    private void row(List<Cell> cells, String folder) {
        sink.tableRow();
        for (Cell cell : cells) {
            sink.tableCell();
            cell.link().ifPresentOrElse(link -> link(folder + "/" + link, cell.text()), () -> sink.text(cell.text()));
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    private void heading1(String text) {
        sink.sectionTitle1();
        sink.text(text);
        sink.sectionTitle1_();
    }

    private void paragraph(String text) {
        sink.paragraph();
        sink.text(text);
        sink.paragraph_();
    }

    private void link(String address, String text) {
        sink.link(address);
        sink.text(text);
        sink.link_();
    }
}
