package eu.sovereignty.manifest;

import eu.sovereignty.document.Codec;
import eu.sovereignty.document.Csv;
import eu.sovereignty.document.Csv.Cell;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to the EU Cloud Sovereignty Framework that a sheet gives for one hosting. Of the columns, {@code criterion} and
 * {@code answer} count, wherever they stand; of a sheet with a column {@code hosting} only the lines of that one. An empty
 * answer is an open one.
 */
final class AnswerSheet {

    private final String hosting;
    private final String file;
    private final Csv csv;
    private final Problems problems;
    private final Map<String, Fact<Integer>> answers = new LinkedHashMap<>();

    AnswerSheet(String hosting, String file, String text) {
        this.hosting = hosting;
        this.file = file;
        this.csv = Csv.of(file, text);
        this.problems = new Problems(text);
    }

    /** By criterion, each with its line; empty when the sheet has lines, and none of this hosting. */
    Optional<Map<String, Fact<Integer>>> answers() {
        List<String> head = csv.lines().stream()
                .limit(1)
                .flatMap(List::stream)
                .map(Cell::text)
                .toList();
        csv.openQuote().ifPresent(at -> problems.add(Kind.SYNTAX_QUOTE, at));
        if (!head.contains("criterion") || !head.contains("answer")) {
            problems.add(Kind.SHEET_COLUMNS, new Position(file, 1, 1, ""), file);
        } else if (csv.lines().stream().mapToInt(List::size).sum() > Limits.DOCUMENT.nodes()) {
            problems.add(Kind.TOO_MANY_VALUES, Position.of(file), String.valueOf(Limits.DOCUMENT.nodes()));
        } else {
            return read(head);
        }
        return Optional.of(Map.of());
    }

    /** Everything that is wrong, in the order of the sheet. */
    List<Problem> problems() {
        return problems.all();
    }

    private Optional<Map<String, Fact<Integer>>> read(List<String> head) {
        int column = head.indexOf("hosting");
        List<List<Cell>> own = csv.lines().stream()
                .skip(1)
                .filter(line -> column < 0 || text(line, column).equals(hosting))
                .toList();
        own.forEach(line -> read(line, head.indexOf("criterion"), head.indexOf("answer")));
        return own.isEmpty() && csv.lines().size() > 1 ? Optional.empty() : Optional.of(answers);
    }

    private void read(List<Cell> line, int criterion, int answer) {
        String id = text(line, criterion);
        if (text(line, answer).isEmpty()) {
            return;
        }
        Cell given = line.get(answer);
        if (id.isEmpty()) {
            problems.add(Kind.SHEET_CRITERION, given.at());
        } else if (answers.containsKey(id)) {
            problems.add(Kind.DUPLICATE_VALUE, line.get(criterion).at(), Problems.brief(id));
        } else {
            answer(id, given);
        }
    }

    private void answer(String id, Cell given) {
        Optional<Integer> number = Codec.integer().reader().apply(new Node.Scalar(given.at(), given.text(), false));
        number.ifPresentOrElse(
                known -> answers.put(id, Fact.known(known, from(id, given))),
                () -> problems.add(Kind.BAD_NUMBER, given.at(), Problems.brief(given.text())));
    }

    private Provenance from(String id, Cell given) {
        return new Provenance.Declared(
                given.at(), "sovereigntyFramework.answers[" + hosting + "][" + id + "]", given.text());
    }

    private static String text(List<Cell> line, int column) {
        return column < line.size() ? line.get(column).text() : "";
    }
}
