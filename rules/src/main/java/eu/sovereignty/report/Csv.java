package eu.sovereignty.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table for spreadsheets: RFC 4180, but for the separator. */
final class Csv {

    /** What a spreadsheet takes for the beginning of a formula; the full-width signs too, which some of them read as the others. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final char separator;

    Csv(char separator) {
        this.separator = separator;
    }

    /** One line with its end. */
    String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless = neutral(text);
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** Whoever would compute sees an apostrophe first, which spreadsheets take for "this is text". */
    private static String neutral(String text) {
        boolean formula = beginsFormula(text);
        return formula ? "'" + Visible.of(text) : Visible.of(text);
    }

    private static boolean beginsFormula(String text) {
        String stripped = text.stripLeading();
        return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)
                || (!stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0);
    }
}
