package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows that a dump of a database inserts into one table.
 *
 * @param start offset of the first statement
 */
record InsertedRows(List<String> columns, List<List<String>> rows, int start) {

    private static final String INSERT = "insert into";

    /** All statements of a text that name their columns; those that follow each other with the same columns are one. */
    static List<InsertedRows> of(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        List<InsertedRows> all = new ArrayList<>();
        for (int at = folded.indexOf(INSERT); at >= 0; at = folded.indexOf(INSERT, at + INSERT.length())) {
            int next = folded.indexOf(INSERT, at + INSERT.length());
            int end = next < 0 ? text.length() : next;
            String statement = folded.substring(at, end);
            int values = statement.indexOf("values");
            int open = statement.indexOf('(');
            if (open >= 0 && open < values) {
                add(all, text.substring(at + open, at + values), text.substring(at + values + 6, end), at);
            }
        }
        return all;
    }

    private static void add(List<InsertedRows> all, String names, String values, int at) {
        List<List<String>> columns = groups(names);
        if (columns.size() != 1) {
            return;
        }
        List<List<String>> rows = groups(values);
        InsertedRows last = all.isEmpty() ? new InsertedRows(List.of(), List.of(), 0) : all.get(all.size() - 1);
        if (last.columns().equals(columns.get(0))) {
            last.rows().addAll(rows);
        } else {
            all.add(new InsertedRows(columns.get(0), rows, at));
        }
    }

    /** What stands between brackets, group by group. */
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        int open = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                start = open++ == 0 ? i + 1 : start;
            } else if (c == ')' && --open == 0) {
                groups.add(cells(text.substring(start, i), ','));
            } else if (c == ';' && open <= 0) {
                return groups;
            }
        }
        return groups;
    }

    /** The cells of a line, without their quotes. */
    static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || (c == '\'' && blank(cell)) || c == '`')) {
                quote = c;
            } else if (quote == 0 && c == separator) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private static boolean blank(StringBuilder cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!Character.isWhitespace(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
