package eu.sovereignty.report;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Card;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.verdict.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code report.csv}: every outcome as a line, for people who sort and filter; or every problem, where nothing could be judged.
 * UTF-8 with a byte order mark, because without one spreadsheets guess another encoding; semicolons in French and commas in
 * English, because spreadsheets split at the separator of their reader's country. A cell that would be a formula begins with an
 * apostrophe. For programs there is {@code report.json}.
 */
public final class CsvReport implements ReportFormat {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> COLUMNS = List.of(
            "result",
            "stops",
            "severity",
            "rule",
            "title",
            "law",
            "force",
            "dutyHolder",
            "subjectKind",
            "subject",
            "file",
            "line",
            "column",
            "message",
            "remedy",
            "missing",
            "startsOn",
            "confidence",
            "lastReviewed");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        FormatWords words = new FormatWords(model.run().language());
        Csv csv = new Csv(model.run().language() == Language.FR ? ';' : ',');
        write(
                out,
                BYTE_ORDER_MARK
                        + csv.line(COLUMNS.stream()
                                .map(column -> words.text("csv." + column))
                                .toList()));
        for (Problem problem : model.problems()) {
            write(out, csv.line(cells(problem, words)));
        }
        for (WordedOutcome worded : model.outcomes()) {
            write(out, csv.line(cells(worded, words)));
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(WordedOutcome worded, FormatWords words) {
        Labels labels = words.labels();
        Outcome outcome = worded.outcome();
        Card card = outcome.card();
        List<String> cells = new ArrayList<>(List.of(
                labels.word(outcome.result()),
                words.text(worded.stops() ? "yes" : "no"),
                labels.word(outcome.severity()),
                worded.rule(),
                worded.title(),
                worded.law(),
                labels.word(card.force()),
                joined(card.dutyHolder(), labels::word),
                labels.wordOr("subject", outcome.subject().id().kind()),
                worded.subject()));
        cells.addAll(place(outcome.subject().at()));
        cells.addAll(List.of(
                worded.message(),
                worded.remedy(),
                joined(outcome.missing().stream().map(Missing::field).distinct().toList(), Function.identity()),
                outcome.provision().effective().toString(),
                labels.word(card.confidence()),
                card.lastReviewed().map(LocalDate::toString).orElse("")));
        return cells;
    }

    private static List<String> cells(Problem problem, FormatWords words) {
        Stream<String> before = Stream.of(words.labels().word(Status.INVALID_INPUT), words.text("yes"));
        Stream<String> said = Stream.of(problem.message(words.labels().language()));
        List<List<String>> parts = List.of(
                before.toList(),
                List.of("", problem.kind().name()),
                empty(6),
                place(problem.at()),
                said.toList(),
                empty(5));
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<String> empty(int cells) {
        return Stream.generate(() -> "").limit(cells).toList();
    }

    private static List<String> place(Position at) {
        return at.line() == 0
                ? List.of(at.file(), "", "")
                : List.of(at.file(), String.valueOf(at.line()), String.valueOf(at.column()));
    }

    private static <T> String joined(List<T> items, Function<T, String> word) {
        return items.stream().map(word).collect(Collectors.joining(", "));
    }
}
