package eu.sovereignty.report;

import java.util.List;

/** The formats in which reports can be written. The class of a format is loaded when that format is asked for, and not before. */
public final class Formats {

    private static final List<String> IDS =
            List.of("html", "json", "csf", "markdown", "sarif", "junit", "gitlab", "csv", "oscal", "cyclonedx");

    private Formats() {}

    /** How the formats are asked for; what a person reads first comes first. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * The format of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ReportFormat of(String id) {
        return switch (id) {
            case "html" -> new HtmlReport();
            case "json" -> new JsonReport();
            case "csf" -> new AnswerSheetReport();
            case "markdown" -> new MarkdownReport();
            case "sarif" -> new SarifReport();
            case "junit" -> new JunitReport();
            case "gitlab" -> new GitLabReport();
            case "csv" -> new CsvReport();
            case "oscal" -> new OscalReport();
            case "cyclonedx" -> new BomReport();
            default -> throw new IllegalArgumentException("no format " + id);
        };
    }
}
