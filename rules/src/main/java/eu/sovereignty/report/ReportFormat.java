package eu.sovereignty.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A format in which a report is written to a file. The same model gives the same bytes. */
public interface ReportFormat {

    /** How it is asked for: {@code json}. */
    String id();

    /** The name of the file that it fills: {@code report.json}. */
    default String fileName() {
        return "report." + id();
    }

    /**
     * Writes a report.
     *
     * @param out left open
     */
    void write(ReportModel model, OutputStream out) throws IOException;

    /** Files that lie beside the report because it links to them; none unless a format says otherwise. */
    default List<Companion> companions(ReportModel model) {
        return List.of();
    }
}
