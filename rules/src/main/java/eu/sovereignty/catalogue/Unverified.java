package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page that lists every value of a catalogue that nobody has checked, for those who check: sorted by file and line, the
 * same bytes for the same catalogue.
 */
final class Unverified {

    private final StringBuilder page = new StringBuilder();
    private int count;

    private Unverified() {}

    static String page(Map<String, Node> trees) {
        Unverified list = new Unverified();
        new TreeMap<>(trees).forEach((id, tree) -> {
            if (!id.startsWith("names/") && tree instanceof Node.Mapping entry) {
                list.entry(id, in(entry));
            }
        });
        return "# Values that nobody has checked\n\n" + list.count
                + " values carry `verified: false`: not seen in a stored copy of their source, nor in two independent ones.\n"
                + list.page;
    }

    /** What nobody has checked of an entry. */
    static List<Statement> in(Node.Mapping entry) {
        return Statement.of(entry).stream()
                .filter(statement -> !statement.verified())
                .toList();
    }

    private void entry(String id, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        count += statements.size();
        page.append("\n## ").append(id).append("\n\n| line | value | source | confidence |\n|---|---|---|---|\n");
        statements.forEach(this::row);
    }

    private void row(Statement statement) {
        page.append("| ")
                .append(statement.line())
                .append(" | ")
                .append(cell(statement.path() + ": " + statement.value()))
                .append(" | ")
                .append(cell(statement.source()))
                .append(" | ")
                .append(statement.confidence())
                .append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
