package eu.sovereignty.score;

import eu.sovereignty.fact.Language;
import eu.sovereignty.score.Rating.Answered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A full sheet of answers as CSV (RFC 4180, commas, {@code \r\n}), to lay beside the spreadsheet of the Commission: one line per
 * criterion with the answer's number, its points and its level. A criterion without one answer has an empty one, with the
 * bounds in the columns beside it.
 */
public final class AnswerSheet {

    private static final String HEAD = "hosting,criterion,answer,least,most,points,seal,origin,about";

    private AnswerSheet() {}

    /** The sheets of some hostings, by id, one after the other. */
    public static String write(Map<String, Rating> ratings, Language language) {
        StringBuilder csv = new StringBuilder(HEAD).append("\r\n");
        ratings.forEach((hosting, rating) -> {
            for (Answered one : rating.criteria()) {
                csv.append(hosting)
                        .append(',')
                        .append(String.join(",", cells(one, language)))
                        .append("\r\n");
            }
        });
        return csv.toString();
    }

    private static List<String> cells(Answered one, Language language) {
        Answer answer = one.answer();
        boolean settled = answer.settled();
        return List.of(
                one.criterion().id(),
                settled ? String.valueOf(answer.most()) : "",
                String.valueOf(answer.least()),
                String.valueOf(answer.most()),
                settled ? Rating.plain(one.criterion().points(answer.most())).toPlainString() : "",
                settled ? String.valueOf(one.bestSeal()) : "",
                answer.origin().name().toLowerCase(java.util.Locale.ROOT),
                quoted(one.criterion().about().in(language)));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /**
     * What was read from a sheet.
     *
     * @param answers by id of the criterion
     * @param wrong lines that are no answer to a criterion of the framework, as they stand
     */
    public record Reading(Map<String, Answer> answers, List<String> wrong) {}

    /**
     * Reads the columns {@code criterion} and {@code answer}, wherever they stand; an empty answer is open. Of a sheet with a
     * column {@code hosting} only the lines of one are read.
     */
    public static Reading read(String csv, Framework framework, String wanted) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        List<List<String>> lines = lines(csv);
        List<String> head = lines.isEmpty() ? List.of() : lines.get(0);
        int criterion = head.indexOf("criterion");
        int answer = head.indexOf("answer");
        int hosting = head.indexOf("hosting");
        if (criterion < 0 || answer < 0) {
            return new Reading(Map.of(), List.of(String.join(",", head)));
        }
        for (List<String> line : lines.subList(1, lines.size())) {
            if (hosting >= 0 && !cell(line, hosting).equals(wanted)) {
                continue;
            }
            String id = cell(line, criterion);
            String number = cell(line, answer);
            Optional<Answer> read = framework.criterion(id).flatMap(known -> answer(known, number));
            if (read.isEmpty() || answers.containsKey(id)) {
                wrong.add(String.join(",", line));
            } else {
                answers.put(id, read.get());
            }
        }
        return new Reading(Map.copyOf(answers), List.copyOf(wrong));
    }

    private static Optional<Answer> answer(Criterion criterion, String number) {
        if (number.isEmpty()) {
            return Optional.of(criterion.open());
        }
        return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) - '0' <= criterion.answers()
                ? Optional.of(Answer.declared(number.charAt(0) - '0'))
                : Optional.empty();
    }

    private static String cell(List<String> line, int column) {
        return column < line.size() ? line.get(column).strip() : "";
    }

    /** Lines of cells; empty lines are left out. A spreadsheet may separate with semicolons and begin with a mark of order. */
    private static List<List<String>> lines(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        return new Cells(text, first.contains(";") && !first.contains(",") ? ';' : ',').lines();
    }

    /** Splits a text, quotes heeded. */
    private static final class Cells {
        private final String text;
        private final char separator;
        private final List<List<String>> lines = new ArrayList<>();
        private List<String> line = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;

        Cells(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<List<String>> lines() {
            for (int i = 0; i < text.length(); i++) {
                i += next(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\n');
            }
            endLine();
            return lines;
        }

        /** How many characters more than one it has read. */
        private int next(char character, char after) {
            if (character == '"' && quoted && after == '"') {
                cell.append('"');
                return 1;
            }
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(character);
            } else if (character == separator) {
                endCell();
            } else if (character == '\n') {
                endLine();
            } else if (character != '\r') {
                cell.append(character);
            }
            return 0;
        }

        private void endCell() {
            line.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            if (line.size() > 1 || !line.get(0).isEmpty()) {
                lines.add(line);
            }
            line = new ArrayList<>();
        }
    }
}
