package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.LooseJson;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tables and lists of records about persons. What stands in them is never shown: the names of the columns and how many records
 * there are. Drawn data cannot be told from real data, so that a person has to say which it is.
 */
final class PersonalRecordsDetector implements Detector {

    private static final Set<String> TABLES = Set.of("csv", "tsv");
    private static final Set<String> LISTS = Set.of("json", "jsonl", "ndjson");
    private static final int FEWEST = 2;
    private static final List<String> WORTH_READING = List.of(
            "mail\"",
            "courriel\"",
            "birth",
            "naissance",
            "irstname\"",
            "irstName\"",
            "irst_name\"",
            "prenom\"",
            "nir\"");
    /** Those who made a thing, and whom to ask about it. */
    private static final Set<String> MAKERS = Set.of(
            "authors", "author", "contributors", "maintainers", "contacts", "contact", "owners", "developers", "bugs");

    @Override
    public String name() {
        return "personal-records";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String extension = file.extension();
        return TABLES.contains(extension) || LISTS.contains(extension) || extension.equals("sql");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        String extension = file.extension();
        if (TABLES.contains(extension)) {
            table(file, into);
        } else if (extension.equals("sql")) {
            InsertedRows.of(file.text())
                    .forEach(rows -> judge(rows.columns(), rows.rows(), file.at(rows.start()), file, into));
        } else if (WORTH_READING.stream().anyMatch(file.text()::contains)) {
            List<Node> documents =
                    LooseJson.read(file.path(), file.text(), Limits.FOREIGN).documents();
            records(documents, file, into);
            documents.forEach(document -> lists(document, file, into));
        }
    }

    private static void table(SourceFile file, Sightings into) {
        String text = file.text();
        int end = text.indexOf('\n');
        if (end < 0) {
            return;
        }
        String header = text.substring(0, end);
        char separator = header.indexOf('\t') >= 0
                ? '\t'
                : header.indexOf(';') >= 0 ? ';' : header.indexOf('|') >= 0 ? '|' : ',';
        List<String> columns = InsertedRows.cells(header, separator);
        if (PersonalColumns.of(columns).aboutPersons()) {
            List<List<String>> rows = text.substring(end + 1)
                    .lines()
                    .map(line -> InsertedRows.cells(line, separator))
                    .toList();
            judge(columns, rows, new Position(file.path(), 1, 1, ""), file, into);
        }
    }

    private static void lists(Node node, SourceFile file, Sightings into) {
        if (node instanceof Node.Sequence sequence) {
            records(sequence.items(), file, into);
            sequence.items().forEach(item -> lists(item, file, into));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                if (!MAKERS.contains(key)) {
                    lists(entry.value(), file, into);
                }
            });
        }
    }

    private static void records(List<Node> items, SourceFile file, Sightings into) {
        if (items.size() < FEWEST || !(items.get(0) instanceof Node.Mapping first)) {
            return;
        }
        List<String> keys = List.copyOf(first.entries().keySet());
        if (PersonalColumns.of(keys).aboutPersons()) {
            List<List<String>> rows = new ArrayList<>();
            for (Node item : items) {
                if (item instanceof Node.Mapping record) {
                    rows.add(keys.stream()
                            .map(key -> record.text(key).orElse(""))
                            .toList());
                }
            }
            judge(keys, rows, first.at(), file, into);
        }
    }

    private static void judge(
            List<String> columns, List<List<String>> rows, Position at, SourceFile file, Sightings into) {
        PersonalColumns personal = PersonalColumns.of(columns);
        int count = personal.aboutPersons()
                ? (int) rows.stream().filter(personal::filled).count()
                : 0;
        if (count >= FEWEST) {
            into.add(
                    Optional.empty(),
                    Strength.STRONG,
                    at,
                    file.scope(),
                    personal.shown() + ": " + count,
                    new Says.PersonalRecords(count, rows.stream().anyMatch(personal::special)),
                    Optional.empty());
        }
    }
}
